/** A store with accounts and a mail server, asked as browsers ask it, for the tests of links. */
import { makeSetUpLink } from '../../../api/account/set-up.ts';
import { linkIn, type Mailbox, openMailbox } from '../../mailbox.ts';
import { idNamed } from '../../small-network.ts';
import type { GraphqlAnswer, testApp, TestApp } from '../../test-app.ts';
import { account, cookieSetBy, offersFor, password, storeWithOffers } from './accounts.ts';

type Headers = Readonly<Record<string, string>>;
type Language = 'fi' | 'sv' | 'en';
type Options = Parameters<typeof testApp>[0];

/** Where browsers find the server of these tests. */
export const publicUrl = 'https://network.example.org';
/** The password that is chosen in place of another. */
export const newPassword = 'another twelve';
const host = { host: 'network.example.org', 'x-forwarded-proto': 'https', origin: publicUrl };

/** What every answer of who is asking is asked for. */
export const who = '{ viewer { user { email name role } organisations { role organisation { name } } } }';

export const codes = ({ errors }: GraphqlAnswer) => errors.map(({ extensions }) => extensions?.['code']);
export const reasons = ({ errors }: GraphqlAnswer) => errors.map(({ extensions }) => extensions?.['reason']);
export const fieldsOf = ({ errors }: GraphqlAnswer) => errors.map(({ extensions }) => extensions?.['field']);
export const cookieOf = ({ headers }: GraphqlAnswer): Headers => ({ cookie: cookieSetBy(headers) });
/** The secret of a link that was shown; empty where there is none. */
export const secretIn = (link: unknown): string => linkIn({ text: `${String(link)} ` }).secret;

/** The app of `storeWithOffers` with a mail server, and what the tests of links ask and do. */
export class LinkStore {
  /** What the app has logged, at its most talkative. */
  readonly lines: string[] = [];
  #app: TestApp | undefined;
  #mailbox: Mailbox | undefined;

  /** Opens app and mail server; `hasMail`: whether the app sends its letters there. */
  async open({ hasMail = true, ...options }: Options & { hasMail?: boolean } = {}): Promise<void> {
    const stream = { write: (line: string) => this.lines.push(line) };
    this.#mailbox = await openMailbox();
    const mail = hasMail ? { mail: this.#mailbox.settings } : {};
    this.#app = await storeWithOffers({ logger: { level: 'trace', stream }, publicUrl, ...mail, ...options });
  }

  /** One account of each kind: Alpha has a coordinator and members, Beta has nobody. */
  async addAccounts(...members: readonly string[]): Promise<void> {
    await Promise.all([
      account(this.app, 'admin', 'ADMIN'),
      account(this.app, 'network', 'NETWORK_COORDINATOR'),
      account(this.app, 'coordinator', 'MEMBER', { coordinates: ['Alpha'] }),
      ...['member', ...members].map((name) => account(this.app, name, 'MEMBER', { memberOf: ['Alpha'] })),
    ]);
  }

  /** Forgets what has been counted and linked so far. */
  async reset(): Promise<void> {
    await this.run('MATCH (old:SignInTries|AccountLink) DETACH DELETE old');
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.mailbox.close();
  }

  get app(): TestApp {
    if (!this.#app) throw new Error('The store is open during tests only');
    return this.#app;
  }

  get mailbox(): Mailbox {
    if (!this.#mailbox) throw new Error('The mail server is there during tests only');
    return this.#mailbox;
  }

  run = (text: string) => this.app.graph.write((transaction) => transaction.run(text));
  ask = (query: string, variables: object = {}, headers: Headers = {}, language: Language = 'en') =>
    this.app.ask(query, { ...variables }, { headers: { ...host, ...headers }, language });

  signIn = this.#doing('signIn', 'SignInInput', who);
  setUp = this.#doing('setUp', 'SetUpInput', who);
  inviteUser = this.#doing('inviteUser', 'InviteUserInput', '{ email expiresAt link }');
  withdrawInvitation = this.#doing('withdrawInvitation', 'WithdrawInvitationInput', '{ organisation { name } }');
  acceptInvitation = this.#doing('acceptInvitation', 'AcceptInvitationInput', who);
  requestPasswordReset = this.#doing('requestPasswordReset', 'RequestPasswordResetInput', '{ sendsMail link }');
  resetPassword = this.#doing('resetPassword', 'ResetPasswordInput', who);
  changePassword = this.#doing('changePassword', 'ChangePasswordInput', who);

  #doing(field: string, input: string, selection: string) {
    return (given: object, headers: Headers = {}, language: Language = 'en') =>
      this.ask(
        `mutation ($input: ${input}!) { ${field}(input: $input) ${selection} }`,
        { input: given },
        headers,
        language,
      );
  }

  /** The cookie of a new session of `<name>@example.org`. */
  signedIn = async (name: string): Promise<Headers> =>
    cookieOf(await this.signIn({ email: `${name}@example.org`, password }));
  /** How many offers whoever these headers show may see. */
  offers = (headers: Headers = {}) => offersFor(this.app, { ...host, ...headers });
  /** What is told of a link. */
  told = (link: string) =>
    this.ask(
      'query ($link: String!) { accountLink(link: $link) { kind email name hasAccount organisationName role sentBy } }',
      { link },
    );
  setUpSecret = async () => secretIn(await makeSetUpLink(this.app.graph, publicUrl));

  /** Lets the time of all links run out. */
  expire = () => this.run("MATCH (link:AccountLink) SET link.expiresAt = datetime() - duration('PT1S')");
  /** How long links hold, in minutes. */
  lifetimes = () =>
    this.run('MATCH (link:AccountLink) RETURN duration.inSeconds(link.createdAt, link.expiresAt).minutes AS minutes');
  links = async () => (await this.run('MATCH (link:AccountLink) RETURN link.hash AS hash')).length;

  lettersTo = (email: string) => this.mailbox.letters.filter(({ to }) => to.includes(email)).length;
  /** The secret of the next letter to an address that `work` makes the app send. */
  async sentBy(email: string, work: () => Promise<GraphqlAnswer>): Promise<string> {
    const count = this.lettersTo(email);
    await work();
    return linkIn(await this.mailbox.letterTo(email, count + 1)).secret;
  }

  /** Invites `<name>@example.org` into an organisation; the secret that comes by e-mail. */
  invited = (name: string, { by = 'coordinator', into = 'Alpha', role = 'MEMBER' } = {}): Promise<string> =>
    this.sentBy(`${name}@example.org`, async () =>
      this.inviteUser({ email: `${name}@example.org`, organisationId: idNamed(into), role }, await this.signedIn(by)),
    );
}
