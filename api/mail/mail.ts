/** E-mail, by the one server that the settings name. What a letter says, and to whom, is never logged. */
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport, type SMTPTransportOptions } from 'nodemailer';

/** How e-mail is sent. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  /** Who it comes from: an address, or a name with one in angle brackets. */
  readonly from: string;
}

/** One message of plain text to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mail {
  /** Hands a letter over; false where the mail server didn't take it within 3.5 seconds, which is logged. */
  deliver(letter: Letter): Promise<boolean>;
  /** Writes a letter, or finds that there is none to send, when the request that asks for it has been answered. */
  deliverLater(write: () => Promise<Letter | undefined>): void;
  /** Waits for the letters that are under way. */
  close(): Promise<void>;
}

interface Log {
  warn(facts: object, message: string): void;
}

/** Below the deadline of a request, so that there is time to show a link in place of the letter. */
const patienceMs = 3_500;
/** Longer than it takes to answer. */
const laterMs = 200;

/** Opens the way to a mail server; nothing is connected yet. */
export function openMail({ url, from }: MailSettings, log: Log): Mail {
  const safely = { from, disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport(connectionTo(new URL(url)), safely);
  const underWay = new Set<Promise<boolean>>();

  async function send(write: () => Promise<Letter | undefined>): Promise<boolean> {
    try {
      const letter = await write();
      if (letter === undefined) return false;
      const { to, ...content } = letter;
      const signal = AbortSignal.timeout(patienceMs);
      await transport.sendMail({ ...content, to: { name: '', address: to }, signal });
      return true;
    } catch (error) {
      log.warn(whyIn(error), 'The mail server did not take a letter');
      return false;
    }
  }
  function track(sending: Promise<boolean>): Promise<boolean> {
    underWay.add(sending);
    void sending.finally(() => underWay.delete(sending));
    return sending;
  }
  return {
    deliver: (letter) => track(send(() => Promise.resolve(letter))),
    deliverLater: (write) => void track(delay(laterMs).then(() => send(write))),
    async close() {
      await Promise.all(underWay);
      transport.close();
    },
  };
}

/** A password is only sent over TLS, but to this machine. */
function connectionTo({ protocol, hostname, port, username, password }: URL): SMTPTransportOptions {
  const isTls = protocol === 'smtps:';
  const auth =
    username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  return {
    ...auth,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (isTls ? 465 : 587),
    secure: isTls,
    requireTLS: username !== '' && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
  };
}

/** What a failure may say of itself: its codes. Its message can hold an address or what the server was sent. */
function whyIn(error: unknown): object {
  if (typeof error !== 'object' || error === null) return {};
  const known = new Map<string, unknown>(Object.entries(error));
  return { code: known.get('code'), responseCode: known.get('responseCode'), command: known.get('command') };
}
