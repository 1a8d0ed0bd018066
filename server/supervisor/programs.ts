/** The processes of one machine, in the order in which they may start; they stop in the opposite one. */

export type Mode = 'production' | 'development'

export type Program = {
  name: 'web' | 'collab' | 'worker' | 'edge'
  /** Arguments for Node: its options, then the program */
  args: string[]
  /** Asked until it answers 200, where the process cannot say itself that it is ready */
  readyAt?: string
  /** Asked whether it still answers, where it has no channel for that */
  aliveAt?: string
  /** Set where its output is not JSON */
  prints?: true
}

/**
 * In MB, for each half of the space where V8 puts what lives shortly. It begins with 1 and grows only while much survives: of an
 * answer from memory nothing does, so that the edge would collect garbage every few hundred answers (docs/decisions/026); and a page
 * of the newsroom leaves some 10 MB behind, so that web would several times for each (docs/decisions/107).
 */
const roomForAnswers = ['--min-semi-space-size=8']
const roomForPages = ['--min-semi-space-size=32', '--max-semi-space-size=32']

/** How long web keeps a connection of the edge that is idle, in milliseconds. With Next's 5 s, many are closed just as they are used. */
const idleConnections = 70_000

export function programsFor(mode: Mode, webPort: number): { inner: Program[]; edge: Program } {
  const next = [
    '--import',
    './server/child-of.ts',
    'node_modules/next/dist/bin/next',
    mode === 'production' ? 'start' : 'dev',
  ]
  const kept = mode === 'production' ? ['--keepAliveTimeout', String(idleConnections)] : []
  const web: Program = {
    name: 'web',
    args: [...(mode === 'production' ? roomForPages : []), ...next, '-H', '127.0.0.1', '-p', String(webPort), ...kept],
    readyAt: `http://127.0.0.1:${webPort}/api/ready`,
    aliveAt: `http://127.0.0.1:${webPort}/api/live`,
    prints: true,
  }
  return {
    inner: [
      web,
      { name: 'collab', args: ['server/collab/main.ts'] },
      { name: 'worker', args: ['server/worker/main.ts'] },
    ],
    edge: { name: 'edge', args: [...roomForAnswers, 'server/edge/main.ts'] },
  }
}
