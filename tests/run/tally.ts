/** Counting what passed and what failed, from what the test runners write down. */
import { existsSync, readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number }

export function together(tallies: Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** A part that is one thing: it went well or it did not. */
export function single(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A file that could not be loaded is a failure, and so is a test that was skipped. */
export function fromVitest(file: string, code: number): Tally {
  const report = read<VitestReport>(file)
  if (!report) return single(code || 1)
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length
  return atLeastOne({ passed: report.numPassedTests, failed }, code)
}

type PlaywrightReport = {
  errors: unknown[]
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** A skipped test is a failure. A journey that passed at its second try (only CI gives one) is counted, and listed by the runner as flaky. */
export function fromPlaywright(file: string, code: number): Tally {
  const report = read<PlaywrightReport>(file)
  if (!report) return single(code || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOne({ passed: expected + flaky, failed: unexpected + skipped }, code)
}

/** A runner that ends badly without naming a test has failed once. */
function atLeastOne(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}
