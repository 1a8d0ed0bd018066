/** A running coverage that very many readers have open: what each costs the edge, and how long a new entry takes to reach all of them. */
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { letEntryOut } from '#lib/coverage/commands'
import { type Figure, quantile } from '#tests/bench/figures'
import { entryInReview, runningCoverage } from '#tests/support/coverage'
import { newsroom } from '#tests/support/flow'

export const READERS = 10_000
const ENTRIES = 20
/** So many connect at the same time */
const AT_ONCE = 200
const LONGEST = 20_000

export async function live(url: string, edgePid: number): Promise<Figure[]> {
  const room = await newsroom()
  const coverageId = await runningCoverage(room)
  const first = await entryInReview(room, coverageId, 'The lock is shut, says nobody yet.')
  await letEntryOut(room.editor, first.id, first.revisionId)
  const { port, host } = new URL(url)
  const before = residentKB(edgePid)
  const crowd = await crowdOf(READERS, () => follower(Number(port), host, `/coverage/${coverageId}?after=1`))
  try {
    await settled()
    const held = residentKB(edgePid) - before
    const [lasts, medians]: [number[], number[]] = [[], []]
    for (let entry = 1; entry <= ENTRIES; entry++) {
      const { id, revisionId } = await entryInReview(
        room,
        coverageId,
        `Gate ${entry} of the lock is open, says nobody yet.`,
      )
      const began = performance.now()
      const arrived = crowd.map((one) => one.told())
      await letEntryOut(room.editor, id, revisionId)
      const times = (await within(Promise.all(arrived))).map((at) => at - began)
      lasts.push(Math.max(...times))
      medians.push(quantile(times, 0.5))
    }
    const grown = residentKB(edgePid) - before
    const how = `${ENTRIES} entries, from the editor’s press (approval and publication) until each of ${READERS.toLocaleString('en')} open pages has it; the readers are on the same machine`
    const memory = `resident memory of the edge with ${READERS.toLocaleString('en')} streams, less what it had before, by reader`
    return [
      { name: 'new entry to half of the readers, median', value: quantile(medians, 0.5), unit: 'ms', how },
      { name: 'new entry to the last reader, median', value: quantile(lasts, 0.5), unit: 'ms', how },
      {
        name: 'new entry to the last reader, slowest',
        value: Math.max(...lasts),
        unit: 'ms',
        aim: { atMost: 1_000 },
        how,
      },
      { name: 'memory for a reader who waits', value: held / READERS, unit: 'KB', aim: { atMost: 40 }, how: memory },
      { name: 'memory for a reader after the entries', value: grown / READERS, unit: 'KB', how: memory },
    ]
  } finally {
    for (const { leave } of crowd) leave()
  }
}

type Follower = { told: () => Promise<number>; leave: () => void }

/** Resolves once the stream has begun. */
function follower(port: number, host: string, path: string): Promise<Follower> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1' })
    let hear = (_at: number) => {}
    let head = ''
    socket.once('error', reject)
    socket.on('data', (part) => {
      const text = part.toString('latin1')
      if (head !== 'read') {
        head += text
        if (!/retry: \d+\n\n/.test(head)) return
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head.split('\r\n')[0]))
        head = 'read'
        resolve({
          told: () =>
            new Promise((told) => {
              hear = told
            }),
          leave: () => socket.destroy(),
        })
      } else if (text.includes('data: ')) hear(performance.now())
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`)
  })
}

async function crowdOf(count: number, make: () => Promise<Follower>): Promise<Follower[]> {
  const crowd: Follower[] = []
  while (crowd.length < count) {
    const wave = Math.min(AT_ONCE, count - crowd.length)
    crowd.push(...(await Promise.all(Array.from({ length: wave }, make))))
  }
  return crowd
}

const residentKB = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN)

const settled = () => new Promise((resolve) => setTimeout(resolve, 5_000))

function within<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('an entry did not reach everybody')), LONGEST).unref()
  })
  return Promise.race([work, late])
}
