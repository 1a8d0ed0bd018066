/** Keep-alive connections that ask for one page after the other. */
import { Agent, type IncomingMessage, request } from 'node:http'
import { task } from '#tests/attack/crowd/task'

export type PagesTask = {
  port: number
  connections: number
  /** Addresses that its readers claim to come from, through a proxy that is believed */
  from: string[]
  /** With `#` for a number that no other request has, `@` for the cursor of a list */
  paths: string[]
  /** Requests in all; null for as many as there is time for */
  most: number | null
}
export type PagesTold = { asked: number; statuses: Record<number, number>; broken: number }

const told: PagesTold = { asked: 0, statuses: {}, broken: 0 }
const { given, done } = await task<PagesTask, PagesTold>(() => told)
const { port, connections, from, paths, most } = given
const agent = new Agent({ keepAlive: true, maxSockets: connections })
/** After a connection that broke, in milliseconds */
const REST = 100

const begun = Date.now()
/** As lib/keyset-cursor writes one: each an hour and a bit further back. */
const cursor = (number: number) =>
  `${(begun - number * 3_700).toString(36)}-00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

function ask(number: number): Promise<void> {
  const path = (paths[number % paths.length] ?? '/').replace('#', String(number)).replace('@', cursor(number))
  const headers = {
    host: `localhost:${port}`,
    'accept-encoding': 'gzip, deflate, br',
    'x-forwarded-for': from[number % from.length],
  }
  return new Promise((resolve) => {
    const broken = () => {
      told.broken += 1
      setTimeout(resolve, REST)
    }
    const heard = (answer: IncomingMessage) => {
      const { statusCode = 0 } = answer
      told.statuses[statusCode] = (told.statuses[statusCode] ?? 0) + 1
      answer.once('end', resolve).once('error', broken).resume()
    }
    request({ host: '127.0.0.1', port, path, agent, headers }, heard).once('error', broken).end()
  })
}

async function connection(): Promise<void> {
  while (most === null || told.asked < most) {
    told.asked += 1
    await ask(told.asked)
  }
}

await Promise.all(Array.from({ length: connections }, connection))
done()
