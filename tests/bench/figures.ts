/** Figures of a bench, with their unit and method, as a table and as a file. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'

export type Figure = {
  name: string
  value: number
  unit: string
  /** The target: an upper or a lower bound */
  aim?: { atMost: number } | { atLeast: number }
  how: string
}

/** The value that `share` of all values do not exceed; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function isMet({ value, aim }: Figure): boolean {
  if (!aim) return true
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast
}

const shown = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(round(value))
const round = (value: number) => Math.round(value * 100) / 100

function aimOf({ aim }: Figure): string {
  if (!aim) return ''
  return 'atMost' in aim ? `≤ ${shown(aim.atMost)}` : `≥ ${shown(aim.atLeast)}`
}

export function print(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => {
    const verdict = figure.aim ? (isMet(figure) ? 'met' : 'MISSED') : ''
    return [figure.name, shown(figure.value), figure.unit, aimOf(figure), verdict]
  })
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
    console.log(cells.join('  ').trimEnd())
  }
}

/** Writes bench/results.json: machine, commit, and each figure with how it came about. */
export function save(figures: readonly Figure[], archive: number): void {
  const git = (...args: string[]) => execFileSync('git', args).toString().trim()
  const results = {
    date: new Date().toISOString(),
    commit: git('rev-parse', 'HEAD') + (git('status', '--porcelain') ? ' and changes' : ''),
    machine: {
      processor: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      kernel: release(),
      node: process.version,
      /** Processes that wanted a core, on average over the quarter of an hour before the end; the bench itself among them */
      load: round(loadavg()[2] ?? 0),
    },
    archive,
    figures: figures.map((figure) => ({ ...figure, value: round(figure.value), met: isMet(figure) })),
  }
  mkdirSync('bench', { recursive: true })
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
}
