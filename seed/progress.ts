import type { SeedProgress } from './load.ts';

const stepPercent = 10;

/** Says how far the load of a seed is, each tenth of the way. */
export function progressOf(name: string, say: (line: string) => void): (progress: SeedProgress) => void {
  let shown = 0;
  return ({ done, total }) => {
    const percent = Math.floor((100 * done) / total);
    if (percent < shown + stepPercent) return;
    shown = percent - (percent % stepPercent);
    say(`Loading ${name} data: ${String(shown)} %`);
  };
}
