/**
 * An article from the edge's memory, beside plain Node that sends the same bytes: once with the very headers of the edge, once
 * with five (docs/decisions/026). Round by round in turn, so that all meet the same machine.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { type Figure, quantile } from '#tests/bench/figures'
import { type Load, load, tool } from '#tests/bench/load'
import { processorTime } from '#tests/bench/processor'
import { type Got, reader } from '#tests/bench/reader'

const ROUNDS = 9
const CROWDED_ROUNDS = 5
const USUAL = 50
const CROWD = 256
const SECONDS = 4
const CHECK = 3

/** Headers every page needs. */
const five = /^(content-type|content-length|content-encoding|cache-control|etag)$/i
/** Node adds these itself, to all. */
const byNode = /^(date|connection|keep-alive|transfer-encoding)$/i

type Server = { name: string; url: string; pid: number | undefined }
type Round = Load & { processor: number | null }

export async function cached(url: string, path: string, edgePid: number | undefined): Promise<Figure[]> {
  const got = await fromMemory(url, path)
  const same = plainNode('plain Node, same headers', got, (name) => !byNode.test(name))
  const few = plainNode('plain Node, five headers', got, (name) => five.test(name))
  const servers: Server[] = [{ name: 'cached article, edge', url: url + path, pid: edgePid }]
  try {
    for (const { process, name, at } of [same, few]) {
      await assertSame(await at, path, got)
      servers.push({ name, url: (await at) + path, pid: process.pid })
    }
    const usual = figuresOf(servers, await inTurn(servers, USUAL, ROUNDS), got.body.length)
    return [...usual, ...crowdedFigures(await inTurn(servers.slice(0, 2), CROWD, CROWDED_ROUNDS))]
  } finally {
    for (const { process } of [same, few]) process.disconnect()
  }
}

/** The page as it comes once it is compressed for good. */
async function fromMemory(url: string, path: string): Promise<Got> {
  const { read, leave } = reader(url)
  let got = await read(path)
  for (let time = 0; time < CHECK; time++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    got = await read(path)
  }
  leave()
  if (got.rawHeaders.some((name) => name.toLowerCase() === 'cache-status')) throw new Error(`${path} is not kept`)
  return got
}

async function assertSame(url: string, path: string, got: Got): Promise<void> {
  const { read, leave } = reader(url)
  const { body } = await read(path)
  leave()
  if (!body.equals(got.body)) throw new Error('Plain Node sends something else than the edge')
}

/** Rounds of each server. The order turns, so that none is always the first after a pause; the first round warms all up. */
async function inTurn(servers: readonly Server[], connections: number, count: number): Promise<Round[][]> {
  const rounds = servers.map((): Round[] => [])
  for (let round = 0; round <= count; round++)
    for (let turn = 0; turn < servers.length; turn++) {
      const at = (round + turn) % servers.length
      const server = servers[at]
      if (!server) continue
      const found = await once(server, connections)
      if (round > 0) rounds[at]?.push(found)
    }
  const failed = rounds.flat().reduce((sum, one) => sum + one.failed, 0)
  if (failed > 0) throw new Error(`${failed} requests failed under load`)
  return rounds
}

async function once({ url, pid }: Server, connections: number): Promise<Round> {
  const before = processorTime(pid)
  const found = await load(url, SECONDS, connections)
  const after = processorTime(pid)
  const isKnown = before !== null && after !== null
  return { ...found, processor: isKnown ? (after - before) / (found.perSecond * SECONDS) : null }
}

function figuresOf(servers: readonly Server[], rounds: Round[][], bytes: number): Figure[] {
  const how = `${tool}, ${USUAL} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, ${bytes} bytes in Brotli; medians`
  const median = (of: (one: Round) => number, all: Round[]) => quantile(all.map(of), 0.5)
  const isKnown = rounds.flat().every(({ processor }) => processor !== null)
  const [edge = [], same = [], few = []] = rounds
  const ratio = (name: string, of: (one: Round) => number, over: Round[], under: Round[]): Figure => ({
    name,
    value: quantile(
      over.map((one, round) => of(one) / (under[round] ? of(under[round]) : Number.NaN)),
      0.5,
    ),
    unit: '',
    how: `${how} of the ratio of each round`,
  })
  const perSecond = (one: Round) => one.perSecond
  const processor = (one: Round) => one.processor ?? Number.NaN
  return [
    ...servers.flatMap(({ name }, at): Figure[] => {
      const all = rounds[at] ?? []
      return [
        { name, value: median(perSecond, all), unit: '1/s', how },
        { name: `${name}, p99`, value: median((one) => one.p99, all), unit: 'ms', how },
        ...(isKnown ? [{ name: `${name}, processor time each`, value: median(processor, all), unit: 'µs', how }] : []),
      ]
    }),
    { ...ratio('edge ÷ plain Node, same headers', perSecond, edge, same), aim: { atLeast: 0.85 } },
    ratio('edge ÷ plain Node, five headers', perSecond, edge, few),
    // Less moved by what else the machine does than requests a second are.
    ...(isKnown ? [ratio('the first by processor time', processor, same, edge)] : []),
  ]
}

/** A crowd waits for its turn at one process: what it waits with plain Node, which does nothing but send, is the floor under the edge. */
function crowdedFigures([edge = [], plain = []]: Round[][]): Figure[] {
  const how = `${tool}, ${CROWD} connections, ${CROWDED_ROUNDS} rounds of ${SECONDS} s in turn; medians`
  const p99 = (rounds: readonly Round[]) =>
    quantile(
      rounds.map((round) => round.p99),
      0.5,
    )
  const mean = (rounds: readonly Round[]) =>
    quantile(
      rounds.map((round) => (CROWD / round.perSecond) * 1_000),
      0.5,
    )
  const ratios = edge.map((round, at) => round.p99 / (plain[at]?.p99 ?? Number.NaN))
  const name = (server: string, what: string) => `${CROWD} connections, ${server}, ${what}`
  return [
    { name: name('edge', 'p99'), value: p99(edge), unit: 'ms', aim: { atMost: 10 }, how },
    { name: name('edge', 'mean'), value: mean(edge), unit: 'ms', how },
    { name: name('plain Node, same headers', 'p99'), value: p99(plain), unit: 'ms', how },
    { name: name('plain Node, same headers', 'mean'), value: mean(plain), unit: 'ms', how },
    {
      ...{ name: name('edge ÷ plain Node', 'p99'), value: quantile(ratios, 0.5), unit: '' },
      ...{ aim: { atMost: 1.15 }, how: `${how} of the ratio of each round` },
    },
  ]
}

type Plain = { name: string; process: ChildProcess; at: Promise<string> }

function plainNode(name: string, { rawHeaders, body }: Got, isSent: (name: string) => boolean): Plain {
  const names = rawHeaders.filter((_, at) => at % 2 === 0)
  const head = names.flatMap((one, at) => (isSent(one) ? [one, rawHeaders[at * 2 + 1] ?? ''] : []))
  // A session of its own, as the edge has one: Linux shares processors out by session.
  const child = fork(new URL('./plain.ts', import.meta.url), { detached: true })
  child.send({ head, body: body.toString('base64') })
  const at = new Promise<string>((resolve) =>
    child.once('message', (told: { port: number }) => resolve(`http://127.0.0.1:${told.port}`)),
  )
  return { name, process: child, at }
}
