/** As many requests as a server can take: wrk where it is installed, else autocannon. Both run in a process of their own. */
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

export type Load = { perSecond: number; p99: number; failed: number }

const run = promisify(execFile)

/** A browser's headers. */
const headers = {
  'accept-encoding': 'gzip, deflate, br',
  accept: 'text/html,application/xhtml+xml',
  'accept-language': 'en-GB,en;q=0.8',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)',
}

export const tool = isThere('wrk') ? 'wrk' : 'autocannon'

/** `seconds` of load on one address, on so many connections. `p99` in milliseconds. */
export async function load(url: string, seconds: number, connections: number): Promise<Load> {
  return tool === 'wrk' ? byWrk(url, seconds, connections) : byAutocannon(url, seconds, connections)
}

async function byWrk(url: string, seconds: number, connections: number): Promise<Load> {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...sent, url])
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const scale: Record<string, number> = { us: 0.001, ms: 1, s: 1_000 }
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  return { perSecond, p99: Number(amount) * (scale[unit] ?? 1), failed: Number(failed) }
}

async function byAutocannon(url: string, seconds: number, connections: number): Promise<Load> {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const cli = 'node_modules/autocannon/autocannon.js'
  const args = [cli, '-j', '-c', String(connections), '-d', String(seconds), ...sent, url]
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 24 })
  const { requests, latency, errors, non2xx } = JSON.parse(stdout)
  return { perSecond: requests.average, p99: latency.p99, failed: errors + non2xx }
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
