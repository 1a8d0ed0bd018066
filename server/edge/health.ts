/** Health checks for a load balancer: answered under any host name, about this machine only. */
import type { ServerResponse } from 'node:http'
import { say } from '#server/edge/answers'
import type { ResidueReports } from '#server/edge/residue-reports'
import type { Web } from '#server/edge/web'

const PATIENCE = 2_000

/** Liveness: the process answers. */
export function live(response: ServerResponse): void {
  say(response, 200, 'The edge is up.')
}

type Asked = { web: Web; residue: ResidueReports; draining: () => boolean }

/**
 * Readiness: 200 where readers and the newsroom can be served: web with its database, and the edge not about to stop. Pages
 * that are served without being kept are no reason to take this machine out; the sentence says so.
 */
export async function ready(
  response: ServerResponse,
  { web, residue, draining }: Asked,
  requestId: string,
): Promise<void> {
  if (draining()) return say(response, 503, 'The edge is stopping.')
  try {
    const { status, body } = await web.ask('/api/ready', requestId, PATIENCE)
    if (status === 200) return say(response, 200, readySentence(residue.recent()))
    say(response, 503, body.length > 0 && body.length < 500 ? body.toString() : `web answered ${status}`)
  } catch (error) {
    say(response, 503, (error as Error).message)
  }
}

const readySentence = (residue: string[]) =>
  residue.length === 0
    ? 'Ready.'
    : `Ready. Pages that hold parts of the framework are not kept (${residue.join(', ')}): the log names one of each.`
