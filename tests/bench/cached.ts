/** An article from the edge's memory, beside plain Node that sends the same. Round by round in turn, so that both meet the same machine. */
import { type ChildProcess, fork } from 'node:child_process'
import { type Figure, quantile } from '#tests/bench/figures'
import { type Load, load, tool } from '#tests/bench/load'
import { type Got, reader } from '#tests/bench/reader'

const ROUNDS = 7
const SECONDS = 4

export async function cached(url: string, path: string): Promise<Figure[]> {
  const { read, leave } = reader(url)
  await read(path)
  const got = await read(path)
  leave()
  const plain = await plainNode(got)
  const edge: Load[] = []
  const node: Load[] = []
  try {
    // The first round warms both and does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = [await load(url + path, SECONDS), await load(plain.url + path, SECONDS)] as const
      if (round > 0) edge.push(pair[0])
      if (round > 0) node.push(pair[1])
    }
  } finally {
    plain.process.disconnect()
  }
  const failed = [...edge, ...node].reduce((sum, one) => sum + one.failed, 0)
  if (failed > 0) throw new Error(`${failed} requests failed under load`)
  return figuresOf(edge, node, got.body.length)
}

function figuresOf(edge: Load[], node: Load[], bytes: number): Figure[] {
  const how = `${tool}, 50 connections, ${ROUNDS} rounds of ${SECONDS} s in turn, ${bytes} bytes in Brotli; medians`
  const median = (of: (one: Load) => number, all: Load[]) => quantile(all.map(of), 0.5)
  const ratios = edge.map(({ perSecond }, round) => perSecond / (node[round]?.perSecond ?? Number.NaN))
  const aim = { atLeast: 0.7 }
  return [
    { name: 'cached article, edge', value: median((one) => one.perSecond, edge), unit: '1/s', how },
    { name: 'cached article, edge, p99', value: median((one) => one.p99, edge), unit: 'ms', how },
    { name: 'the same from plain Node', value: median((one) => one.perSecond, node), unit: '1/s', how },
    { name: 'the same from plain Node, p99', value: median((one) => one.p99, node), unit: 'ms', how },
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
  const child = fork(new URL('./plain.ts', import.meta.url))
  child.send({ head, body: body.toString('base64') })
  const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as () => void))
  return { url: `http://127.0.0.1:${port}`, process: child }
}
