/** After the run: the tests that were skipped, by name, and one line that counts them all. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

export default class SummaryReporter implements Reporter {
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
