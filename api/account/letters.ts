/** What letters to people say, in the language of whoever asked for them. */
import { fill, type Localised } from '../errors/sentences.ts';
import type { LanguageCode } from '../graph/sort-key.ts';
import type { Letter } from '../mail/mail.ts';

const invitation: { subject: Localised; text: Localised } = {
  subject: {
    fi: 'Kutsu Kumppanuus-palveluun: {organisation}',
    sv: 'Inbjudan till Kumppanuus: {organisation}',
    en: 'Invitation to Kumppanuus: {organisation}',
  },
  text: {
    fi: `Hei!

{sentBy} kutsuu sinut Kumppanuus-palveluun, jossa hoidetaan alueen kumppanuuksia. Organisaatiosi on {organisation}, roolisi {role}.

Ota kutsu vastaan tästä linkistä:
{link}

Linkki toimii kerran, {until} asti. Jos et odottanut kutsua, sinun ei tarvitse tehdä mitään.
`,
    sv: `Hej!

{sentBy} bjuder in dig till Kumppanuus, där regionens partnerskap sköts. Din organisation är {organisation}, din roll {role}.

Ta emot inbjudan med den här länken:
{link}

Länken fungerar en gång, till {until}. Om du inte väntade dig en inbjudan behöver du inte göra något.
`,
    en: `Hello,

{sentBy} invites you to Kumppanuus, where the partnerships of the region are looked after. Your organisation is {organisation}, your role {role}.

Accept the invitation with this link:
{link}

The link works once, until {until}. If you did not expect an invitation, there is nothing you need to do.
`,
  },
};

const reset: { subject: Localised; text: Localised } = {
  subject: {
    fi: 'Uusi salasana Kumppanuus-palveluun',
    sv: 'Nytt lösenord till Kumppanuus',
    en: 'A new password for Kumppanuus',
  },
  text: {
    fi: `Hei!

Tilillesi Kumppanuus-palvelussa pyydettiin uutta salasanaa. Aseta se tästä linkistä:
{link}

Linkki toimii kerran, {until} asti. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: salasanasi pysyy entisellään.
`,
    sv: `Hej!

Ett nytt lösenord begärdes för ditt konto i Kumppanuus. Ställ in det med den här länken:
{link}

Länken fungerar en gång, till {until}. Om du inte begärde den behöver du inte göra något: ditt lösenord förblir detsamma.
`,
    en: `Hello,

A new password was asked for your account in Kumppanuus. Set it with this link:
{link}

The link works once, until {until}. If you did not ask for it, there is nothing you need to do: your password stays as it is.
`,
  },
};

const roles: Readonly<Record<string, Localised>> = {
  MEMBER: { fi: 'jäsen', sv: 'medlem', en: 'member' },
  COORDINATOR: { fi: 'koordinaattori', sv: 'koordinator', en: 'coordinator' },
};

const locales: Record<LanguageCode, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A moment in ISO 8601 as the language writes it, by Finland's clock. */
function moment(at: string, language: LanguageCode): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Helsinki' } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(new Date(at));
}

/** An invitation as its letter tells of it. */
export interface InvitationTold {
  readonly email: string;
  readonly organisation: string;
  readonly role: string;
  readonly sentBy: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** The letter that brings an invitation. */
export function invitationLetter(told: InvitationTold, language: LanguageCode): Letter {
  const { email, organisation, sentBy, link } = told;
  const role = roles[told.role] ?? told.role;
  const fillings = { organisation, sentBy, link, role, until: moment(told.expiresAt, language) };
  const { subject, text } = invitation;
  return { to: email, subject: fill(subject, fillings, language), text: fill(text, fillings, language) };
}

/** The letter that brings a link for another password. */
export function resetLetter(
  { email, link, expiresAt }: Pick<InvitationTold, 'email' | 'link' | 'expiresAt'>,
  language: LanguageCode,
): Letter {
  const text = fill(reset.text, { link, until: moment(expiresAt, language) }, language);
  return { to: email, subject: reset.subject[language], text };
}
