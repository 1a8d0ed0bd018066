/** Health checks for a load balancer: answered under any host name, about this machine only. */
import type { ServerResponse } from 'node:http'
import { databasePatience } from '#lib/readiness/patience'
import { say } from '#server/edge/answers'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import type { ResidueReports } from '#server/edge/residue-reports'
import { singleFlight } from '#server/edge/single-flight'
import type { Web } from '#server/edge/web'

/** For web to say whether it is ready, in milliseconds */
const PATIENCE = databasePatience + 1_000

/** Liveness: the process answers. */
export function live(response: ServerResponse, own: OwnAddress): void {
  say(response, own, 200, 'The edge is up.')
}

type Asked = { own: OwnAddress; readiness: Readiness; residue: ResidueReports; draining: () => boolean }

/** Null where web and its database can serve, else why not. */
export type Readiness = (requestId: string) => Promise<string | null>

/** Asks web, and through it the database, once a second at most: however many ask, readers’ connections to web are theirs. */
export function readinessOf(web: Web): Readiness {
  const inOneFlight = singleFlight<string | null>()
  let last = { at: Number.NEGATIVE_INFINITY, why: null as string | null }
  const asked = async (requestId: string): Promise<string | null> => {
    try {
      const { status, body } = await web.ask('/api/ready', requestId, PATIENCE)
      if (status === 200) return null
      return body.length > 0 && body.length < 500 ? body.toString() : `web answered ${status}`
    } catch (error) {
      return (error as Error).message
    }
  }
  const askedAnew = async (requestId: string): Promise<string | null> => {
    const why = await asked(requestId)
    last = { at: performance.now(), why }
    return why
  }
  return async (requestId) =>
    performance.now() - last.at < limits.readiness ? last.why : inOneFlight('ready', () => askedAnew(requestId))
}

/**
 * Readiness: 200 where readers and the newsroom can be served: web with its database, and the edge not about to stop. Pages
 * that are served without being kept are no reason to take this machine out; the sentence says so.
 */
export async function ready(
  response: ServerResponse,
  { own, readiness, residue, draining }: Asked,
  requestId: string,
): Promise<void> {
  if (draining()) return say(response, own, 503, 'The edge is stopping.')
  const why = await readiness(requestId)
  if (why === null) say(response, own, 200, readySentence(residue.recent()))
  else say(response, own, 503, why)
}

const readySentence = (residue: string[]) =>
  residue.length === 0
    ? 'Ready.'
    : `Ready. Pages that hold parts of the framework are not kept (${residue.join(', ')}): the log names one of each.`
