/** An article from the edge's memory, beside plain Node that sends the same. Round by round in turn, so that both meet the same machine. */
import { type ChildProcess, fork } from 'node:child_process'
import { type Figure, quantile } from '#tests/bench/figures'
import { type Load, load, tool } from '#tests/bench/load'
import { processorTime } from '#tests/bench/processor'
import { type Got, reader } from '#tests/bench/reader'

const ROUNDS = 7
const SECONDS = 4

type Round = Load & { processor: number | null }

export async function cached(url: string, path: string, edgePid: number | undefined): Promise<Figure[]> {
  const { read, leave } = reader(url)
  await read(path)
  const got = await read(path)
  leave()
  const plain = await plainNode(got)
  const edge: Round[] = []
  const node: Round[] = []
  try {
    // The first round warms both and does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      const both = [await once(url + path, edgePid), await once(plain.url + path, plain.process.pid)] as const
      if (round === 0) continue
      edge.push(both[0])
      node.push(both[1])
    }
  } finally {
    plain.process.disconnect()
  }
  const failed = [...edge, ...node].reduce((sum, one) => sum + one.failed, 0)
  if (failed > 0) throw new Error(`${failed} requests failed under load`)
  return figuresOf(edge, node, got.body.length)
}

async function once(url: string, pid: number | undefined): Promise<Round> {
  const before = processorTime(pid)
  const found = await load(url, SECONDS)
  const after = processorTime(pid)
  const isKnown = before !== null && after !== null
  return { ...found, processor: isKnown ? (after - before) / (found.perSecond * SECONDS) : null }
}

function figuresOf(edge: Round[], node: Round[], bytes: number): Figure[] {
  const how = `${tool}, 50 connections, ${ROUNDS} rounds of ${SECONDS} s in turn, ${bytes} bytes in Brotli; medians`
  const median = (of: (one: Round) => number, all: Round[]) => quantile(all.map(of), 0.5)
  const ratios = edge.map(({ perSecond }, round) => perSecond / (node[round]?.perSecond ?? Number.NaN))
  const aim = { atLeast: 0.7 }
  const figures = (name: string, all: Round[]): Figure[] => [
    { name, value: median((one) => one.perSecond, all), unit: '1/s', how },
    { name: `${name}, p99`, value: median((one) => one.p99, all), unit: 'ms', how },
    ...(all.every((one) => one.processor !== null)
      ? [{ name: `${name}, processor time each`, value: median((one) => one.processor ?? 0, all), unit: 'µs', how }]
      : []),
  ]
  return [
    ...figures('cached article, edge', edge),
    ...figures('the same from plain Node', node),
    {
      name: 'edge ÷ plain Node',
      value: quantile(ratios, 0.5),
      unit: '',
      aim,
      how: `${how} of the ratio of each round`,
    },
  ]
}

async function plainNode({ rawHeaders, body }: Got): Promise<{ url: string; process: ChildProcess }> {
  // Node adds these itself, to both.
  const own = /^(date|connection|keep-alive|transfer-encoding)$/i
  const names = rawHeaders.filter((_, at) => at % 2 === 0)
  const head = names.flatMap((name, at) => (own.test(name) ? [] : [name, rawHeaders[at * 2 + 1] ?? '']))
  // A session of its own, as the edge has one: Linux shares processors out by session.
  const child = fork(new URL('./plain.ts', import.meta.url), { detached: true })
  child.send({ head, body: body.toString('base64') })
  const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as () => void))
  return { url: `http://127.0.0.1:${port}`, process: child }
}
