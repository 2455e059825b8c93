/** The driver alone: a statement run for some seconds by so many sessions at once, each result read to its end. */
import type { Session } from 'neo4j-driver';
import { openDriver, forDriver, type Statement } from './statements.ts';
import type { Outcome } from './outcome.ts';

export interface DriverLoad extends Statement {
  /** As a transaction of its own, the driver's quickest way, or as a managed one, which tries again what passes. */
  way: 'run' | 'executeRead';
  sessions: number;
  seconds: number;
}

process.setSourceMapsEnabled(false); // they would make the driver's notes of where it was called from dear
const driver = openDriver(process.env);

const ways = {
  run: (session: Session, text: string, parameters: object) => session.run(text, parameters),
  executeRead: (session: Session, text: string, parameters: object) =>
    session.executeRead((transaction) => transaction.run(text, parameters)),
};

async function measure({ text, parameters, way, sessions, seconds }: DriverLoad): Promise<Outcome> {
  const prepared = parameters.map(forDriver);
  const started = performance.now();
  const end = started + seconds * 1000;
  let answers = 0;
  const ask = async (first: number) => {
    for (let i = first; performance.now() < end; i += 1) {
      const session = driver.session({ defaultAccessMode: 'READ' });
      const { records } = await ways[way](session, text, prepared[i % prepared.length] ?? {});
      records.map((record) => record.toObject());
      await session.close();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: sessions }, (_, i) => ask(Math.floor((i * prepared.length) / sessions))));
  return { answers, seconds: (performance.now() - started) / 1000, wrong: 0 };
}

process.on('message', (load: DriverLoad) => void measure(load).then((outcome) => process.send?.(outcome)));
process.once('disconnect', () => void driver.close().then(() => process.exit()));
