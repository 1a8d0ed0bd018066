/** Health checks for a load balancer: answered under any host name, about this machine only. */
import type { ServerResponse } from 'node:http'
import { say } from '#server/edge/answers'
import type { Web } from '#server/edge/web'

const PATIENCE = 2_000

/** Liveness: the process answers. */
export function live(response: ServerResponse): void {
  say(response, 200, 'The edge is up.')
}

/** Readiness: 200 where readers and the newsroom can be served: web with its database, and the edge not about to stop. */
export async function ready(response: ServerResponse, web: Web, draining: boolean, requestId: string): Promise<void> {
  if (draining) return say(response, 503, 'The edge is stopping.')
  try {
    const { status, body } = await web.ask('/api/ready', requestId, PATIENCE)
    if (status === 200) return say(response, 200, 'Ready.')
    say(response, 503, body.length > 0 && body.length < 500 ? body.toString() : `web answered ${status}`)
  } catch (error) {
    say(response, 503, (error as Error).message)
  }
}
