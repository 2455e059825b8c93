/** What the bench's organisations, people and goals are named after. */

export const stems = [
  'Aalto', 'Harju', 'Hauki', 'Honka', 'Ilves', 'Järvi', 'Kaisla', 'Kallio', 'Karhu', 'Kataja', 'Kivi', 'Koivu', 'Korpi',
  'Koski', 'Kuusi', 'Lahti', 'Lehti', 'Lumi', 'Meri', 'Metsä', 'Mänty', 'Niemi', 'Niitty', 'Orava', 'Pihlaja', 'Puro',
  'Rauta', 'Ranta', 'Saari', 'Salo', 'Suo', 'Sävel', 'Taimi', 'Tammi', 'Tuuli', 'Vaahtera', 'Valo', 'Vesi', 'Ylä', 'Öljy',
] as const; // prettier-ignore

export const endings = [
  'kylä', 'laakso', 'lähde', 'mäki', 'neva', 'pelto', 'perä', 'pohja', 'rinne', 'selkä', 'tupa', 'vaara', 'virta',
] as const; // prettier-ignore

/** What kind of organisation, by sector. */
export const kinds = {
  PUBLIC: ['kunta', 'koulu', 'kirjasto', 'hyvinvointikeskus', 'ammattiopisto', 'museo'],
  PRIVATE: ['Oy', 'osuuskunta', 'hoivapalvelut Oy', 'matkailu Oy', 'teknologia Oy', 'kustannus Oy'],
  THIRD: ['ry', 'yhdistys', 'säätiö', 'seura', 'seurakunta', 'kyläyhdistys'],
} as const;

export const firstNames = [
  'Aino', 'Anna', 'Antti', 'Eero', 'Eeva', 'Elina', 'Erik', 'Hanna', 'Heikki', 'Helena', 'Ilmari', 'Johan', 'Juha',
  'Kaarina', 'Kalle', 'Kristina', 'Lauri', 'Leena', 'Liisa', 'Maria', 'Matti', 'Mikko', 'Olavi', 'Päivi', 'Sofia',
] as const; // prettier-ignore

export const themes = [
  'Työ ja osallisuus', 'Lasten ja nuorten hyvinvointi', 'Ikääntyneiden arki', 'Kiertotalous', 'Kulttuuri lähellä',
  'Kestävä matkailu', 'Digitaidot', 'Kylien elinvoima', 'Liikkuva arki', 'Puhtaat vedet',
] as const; // prettier-ignore

/** Roles of parties; the first one leads. */
export const roles = ['coordinator', 'partner', 'funder', 'premises', 'expert', 'associate'] as const;

/** What somebody does at an organisation. */
export const titles = ['director', 'coordinator', 'planner', 'adviser', 'chair', 'secretary'] as const;
