/** The parts of `npm test`, the quick ones first. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '#server/supervisor/build'
import { command } from '#tests/run/command'
import { fromPlaywright, fromVitest, single, type Tally } from '#tests/run/tally'
import { firefoxPath } from '#tests/support/firefox-path'

const plain = { NO_COLOR: '1' }

export type Part = { name: string; what: string; run: (args: string[]) => Promise<Tally> }

/** Where the runners write down what passed, for the count. */
export const reports = mkdtempSync(join(tmpdir(), 'on-record-reports-'))

function vitest(name: string, what: string): Part {
  const report = join(reports, `${name}.json`)
  const options = ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, what, run: async (args) => fromVitest(report, await command('vitest', [...options, ...args], plain)) }
}

function playwright(name: string, what: string, projects: string[]): Part {
  const report = join(reports, `${name}.json`)
  const options = ['test', ...projects.map((project) => `--project=${project}`), '--reporter=list,json']
  const run = async (args: string[]) =>
    fromPlaywright(report, await command('playwright', [...options, ...args], { PLAYWRIGHT_JSON_OUTPUT_NAME: report }))
  return { name, what, run }
}

/** All commands run, whatever the first ones say; the part passes if each does. */
function all(name: string, what: string, commands: [string, ...string[]][]): Part {
  const run = async () => {
    let worst = 0
    for (const [program, ...args] of commands) worst = Math.max(worst, await command(program, args, plain))
    return single(worst)
  }
  return { name, what, run }
}

export const parts: Part[] = [
  all('lint', 'form, and who may import what', [
    ['biome', 'check', '.'],
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib', 'server', 'prisma', 'tests'],
  ]),
  all('types', 'TypeScript', [
    ['next', 'typegen'],
    ['tsc', '--noEmit', '--incremental', 'false'],
  ]),
  vitest('unit', 'rules, without a database'),
  vitest('integration', 'rules of the data, on a real PostgreSQL'),
  {
    name: 'build',
    what: 'the pages, for production',
    run: async () => {
      await ensureBuilt(() => {})
      return single(0)
    },
  },
  playwright(
    'e2e',
    firefoxPath() ? 'journeys in Chromium and Firefox' : 'journeys in Chromium; Firefox is not installed',
    ['e2e', ...(firefoxPath() ? ['firefox'] : [])],
  ),
  vitest('faults', 'processes killed and started again'),
]
