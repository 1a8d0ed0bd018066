/** Every line that web logs for a request is said under the request's id, which the edge made and also logs. */
import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { followRequests } = await import('#lib/log/request')
  followRequests()
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // Nothing of ours runs there; without this the build takes all of the log along for it.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('#lib/log')
  const requestId = [request.headers['x-request-id']].flat()[0] ?? null
  const [path] = request.path.split('?')
  log.error({ err: error, requestId, method: request.method, path, route: context.routePath }, 'web could not answer')
}
