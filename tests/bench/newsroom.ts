/** The newsroom's list of articles while many people look at it at once, each signed in by a session of her own. */
import { randomUUID } from 'node:crypto'
import { Agent, get } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { type Figure, quantile, timed } from '#tests/bench/figures'
import { someone } from '#tests/support/articles'
import { signedIn } from '#tests/support/sessions'

const PEOPLE = 30
const SECONDS = 15
const WARMING = 3
const path = '/newsroom/articles'

export type Person = { ask: () => Promise<number>; leave: () => void }

/** Nobody pauses, then everybody does for a second after each page: what the list takes from the request to its last byte. */
export async function newsroomList(url: string): Promise<Figure[]> {
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => person(url)))
  try {
    await during(people, WARMING, 0)
    const busy = await during(people, SECONDS, 0)
    const usual = await during(people, SECONDS, 1_000)
    return [...figuresOf(busy, 'who never pause', 200), ...figuresOf(usual, 'who pause for a second', 100)]
  } finally {
    for (const { leave } of people) leave()
  }
}

function figuresOf(times: readonly number[], who: string, atMost: number): Figure[] {
  const how = `${path}, HTML in gzip, through the edge, for ${SECONDS} s; ${times.length} pages`
  const name = `newsroom list, ${PEOPLE} people ${who}`
  return [
    { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms', how },
    { name: `${name}, p95`, value: quantile(times, 0.95), unit: 'ms', aim: { atMost }, how },
  ]
}

/** Somebody who may see every article, with a browser that keeps its connection. `ask` gives milliseconds. */
export async function person(url: string): Promise<Person> {
  const { cookie } = await signedIn((await someone('chief')).personId, `Bench ${randomUUID()}`)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en', cookie }
  const page = () =>
    new Promise<void>((resolve, reject) => {
      get(url + path, { agent, headers }, (answer) => {
        answer.once('error', reject)
        if (answer.statusCode !== 200) return reject(new Error(`${path} answered ${answer.statusCode}`))
        answer.resume().once('end', resolve)
      }).once('error', reject)
    })
  return { ask: () => timed(page), leave: () => agent.destroy() }
}

export async function during(people: readonly Person[], seconds: number, pause: number): Promise<number[]> {
  const times: number[] = []
  const until = performance.now() + seconds * 1_000
  const one = async ({ ask }: Person) => {
    // Nobody begins at the same moment as everybody else.
    await after(Math.random() * pause)
    while (performance.now() < until) {
      times.push(await ask())
      await after(pause)
    }
  }
  await Promise.all(people.map(one))
  return times
}
