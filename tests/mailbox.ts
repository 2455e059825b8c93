/** A real mail server for tests: takes what is sent to it and keeps it to be read. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { vi } from 'vitest';
import type { MailSettings } from '../api/mail/mail.ts';

/** One message as it came in. */
export interface ReceivedLetter {
  /** Whom the mail server was told to bring it to. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface Mailbox {
  /** For the app that is to send its e-mail here. */
  readonly settings: MailSettings;
  /** What has come in so far, oldest first. */
  readonly letters: readonly ReceivedLetter[];
  /** The newest letter to an address, as soon as there are `count` to it. */
  letterTo(address: string, count?: number): Promise<ReceivedLetter>;
  close(): Promise<void>;
}

/** Opens it on a free port of this machine; without encryption and passwords unless `options` ask for them. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  const server = new SMTPServer({
    logger: false,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      void text(stream).then((message) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, ...readMessage(message) });
        done();
      });
    },
    ...options,
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const lettersTo = (address: string) => letters.filter(({ to }) => to.includes(address));
  return {
    settings: { url: `smtp://127.0.0.1:${String(port)}`, from: 'Kumppanuus <network@example.org>' },
    letters,
    letterTo: (address, count = 1) =>
      vi.waitUntil(() => (lettersTo(address).length >= count ? lettersTo(address).at(-1) : undefined), 5_000),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The address of a page that a letter links to, and the secret behind its `#`. */
export function linkIn({ text: body }: Pick<ReceivedLetter, 'text'>): { link: string; secret: string } {
  const [link = '', secret = ''] = /https?:\/\/\S+#([\w-]{43})(?=\s)/.exec(body) ?? [];
  return { link, secret };
}

function readMessage(message: string): Pick<ReceivedLetter, 'subject' | 'text'> {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const headers = head.replace(/\r\n\s+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const raw = body.join('\r\n\r\n');
  const encoding = header('Content-Transfer-Encoding').toLowerCase();
  return { subject: words(header('Subject')), text: decoded(raw, encoding).replace(/\r\n/g, '\n') };
}

function decoded(raw: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(raw, 'base64').toString();
  return encoding === 'quoted-printable' ? quoted(raw.replace(/=\r\n/g, '')) : raw;
}

const quoted = (text: string) =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();

/** A header's words that are written in another way than plain letters. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replace(/_/g, ' ')),
    );
}
