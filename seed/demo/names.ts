/** First names and surnames of the people in the demo; who bears which is left to chance. */

export const firstNames = words(`
  Aino Anneli Antti Arja Eero Eeva Elina Emilia Erkki Hanna Harri Heidi Heikki Helena Henna Ilkka Inka Irma Jaakko
  Jani Jari Jenni Johanna Jouni Juha Jukka Kaisa Kalle Kari Katri Kirsi Laura Lauri Leena Liisa Maarit Mari Marja
  Markku Martti Matias Merja Mika Minna Mirja Niina Noora Olli Outi Paavo Päivi Pekka Petri Pirjo Raimo Riikka Riitta
  Saara Sami Sanna Satu Seppo Sirpa Suvi Taina Tapio Tero Tiina Timo Tuomas Ulla Veera Veikko Ville Virpi Åsa Oksana
  Amina
`);

export const surnames = words(`
  Aaltovirta Ahokangas Asikainen Eskelinen Haapasaari Hakkarainen Halonen Heiskala Hiltunen Holopainen Hyttinen Hämälä
  Ikäheimonen Immonen Jalkanen Kainulainen Karvinen Kauppila Keinänen Kettunen Koistinen Kokkola Komulainen Kontinen
  Korhola Kosunen Kuosmala Laakkonen Lappeteläinen Laukkanen Leinonen Lipponen Luostarinen Makkonen Malinen
  Martikainen Miettinen Mustola Mykkänen Naukkarinen Nenonen Nousiainen Nuutinen Oinonen Pasanen Pelkonen Pesonen
  Piironen Pitkänen Pulkkinen Puustinen Pöllänen Rautiola Reijonen Ruuskanen Ryynänen Räsälä Sairanen Savolainen
  Sihvonen Soininen Suhonen Tarvainen Tiihonen Toivanen Turunen Tuunanen Utriainen Vainikka Vartiainen Venäläinen
  Vepsäläinen Viinamäki Voutilainen Väisänen Ylönen Åkerlind Österbacka
`);

/** Names for the people of organisations abroad. */
export const namesAbroad: readonly string[] = [
  'Ingrid Lundmark',
  'Kaarel Tammsalu',
  'Jutta Brandhorst',
  'Sigrid Fjellheim',
  'Erik Norrstrand',
  'Maarja Vainoja',
  'Anders Dalvik',
  'Henrike Seebach',
];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
