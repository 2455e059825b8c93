/**
 * After the run: the tests that were skipped, by name, and one line that counts them all.
 * During it: the files that take unusually long, so that a run which hangs says where.
 */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** No file takes that long on two cores, in milliseconds. */
const unusuallyLong = 240_000;

export default class SummaryReporter implements Reporter {
  readonly #running = new Map<string, NodeJS.Timeout>();

  onTestModuleQueued({ relativeModuleId }: TestModule): void {
    const report = () => {
      print(`still running after ${String(unusuallyLong / 60_000)} minutes: ${relativeModuleId}`);
    };
    this.#running.set(relativeModuleId, setInterval(report, unusuallyLong).unref());
  }

  onTestModuleEnd({ relativeModuleId }: TestModule): void {
    clearInterval(this.#running.get(relativeModuleId));
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const skipped = inState('skipped');
    const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module));
    for (const test of skipped) print(`skipped: ${nameOf(test)}`);
    const failed = inState('failed').length + broken.length;
    print(`${inState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}

function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests()].some((test) => test.result().state === 'failed');
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
