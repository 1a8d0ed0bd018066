/** The newsroom's list of articles while many people look at it at once, each signed in by a session of her own. */
import { randomUUID } from 'node:crypto'
import { Agent, get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { type Figure, quantile, timed } from '#tests/bench/figures'
import { someone } from '#tests/support/articles'
import { signedIn } from '#tests/support/sessions'

const PEOPLE = 30
const SECONDS = 15
const WARMING = 3
const list = '/newsroom/articles'

/** How a browser comes to the list: by its address, or by a link of another page, as Next's router asks. */
type Way = 'address' | 'link'

/** By a link only what changes below the frame is asked for. */
const byLink = {
  accept: '*/*',
  rsc: '1',
  'next-url': '/newsroom/sources',
  'next-router-state-tree': encodeURIComponent(
    '["",{"children":["newsroom",{"children":["(in)",{"children":["sources",{"children":["__PAGE__",{}]}]}]}]},null,null,16]',
  ),
}

type Person = { look: (way: Way) => Promise<void>; leave: () => void }

/** Nobody pauses, then everybody does for a second after each page: what the list takes from the request to its last byte. */
export async function newsroomList(url: string): Promise<Figure[]> {
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => person(url)))
  try {
    await during(people, WARMING, 0, 'address')
    return [
      ...figuresOf(await during(people, SECONDS, 0, 'address'), 'never pause', 'address', 200),
      ...figuresOf(await during(people, SECONDS, 1_000, 'address'), 'pause for a second', 'address', 100),
      ...figuresOf(await during(people, SECONDS, 0, 'link'), 'never pause', 'link', 200),
      ...figuresOf(await during(people, SECONDS, 1_000, 'link'), 'pause for a second', 'link', 100),
    ]
  } finally {
    for (const { leave } of people) leave()
  }
}

function figuresOf(times: readonly number[], pauses: string, way: Way, atMost: number): Figure[] {
  const kind = way === 'address' ? 'HTML' : 'what the router asks for'
  const how = `${list}, ${kind} in gzip, through the edge, for ${SECONDS} s by ${PEOPLE} people; ${times.length} pages`
  const name = `newsroom list by ${way}, ${PEOPLE} who ${pauses}`
  return [
    { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms', how },
    { name: `${name}, p95`, value: quantile(times, 0.95), unit: 'ms', aim: { atMost }, how },
  ]
}

/** Somebody who may see every article, with a browser that keeps its connection. */
export async function person(url: string): Promise<Person> {
  const { cookie } = await signedIn((await someone('chief')).personId, `Bench ${randomUUID()}`)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const usual = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en', cookie }
  const ask = (path: string, headers: OutgoingHttpHeaders) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(url + path, { agent, headers }, (answer) => {
        answer.once('error', reject)
        answer.resume().once('end', () => resolve(answer))
      }).once('error', reject)
    })
  const address = { address: list, link: list }
  const look: Person['look'] = async (way) => {
    const { statusCode = 0, headers } = await ask(address[way], way === 'link' ? { ...usual, ...byLink } : usual)
    if (statusCode !== 200) throw new Error(`${address[way]} answered ${statusCode}: ${headers.location}`)
  }
  // Next names the address that goes with these headers.
  const { headers } = await ask(`${list}?_rsc`, { ...usual, ...byLink })
  const digest = new URL(headers.location ?? '', url).searchParams.getAll('_rsc').at(-1)
  if (!digest) throw new Error(`${list} does not say how a link asks for it`)
  address.link = `${list}?_rsc=${digest}`
  await look('link')
  return { look, leave: () => agent.destroy() }
}

/** In milliseconds each. */
export async function during(people: readonly Person[], seconds: number, pause: number, way: Way): Promise<number[]> {
  const times: number[] = []
  const until = performance.now() + seconds * 1_000
  const one = async ({ look }: Person) => {
    // Nobody begins at the same moment as everybody else.
    await after(Math.random() * pause)
    while (performance.now() < until) {
      times.push(await timed(() => look(way)))
      await after(pause)
    }
  }
  await Promise.all(people.map(one))
  return times
}
