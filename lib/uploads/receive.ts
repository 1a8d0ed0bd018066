/** Files as pages of the newsroom send them. */
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import { env } from '#lib/env'
import { arrivingFolder } from '#lib/uploads/arriving'
import { tusServer } from '#lib/uploads/tus'

let answer: ReturnType<typeof tusServer> | undefined

export function answerToPart(request: Request): Promise<Response> {
  // Not before somebody sends something: a build has no data folder.
  answer ??= tusServer(arrivingFolder(env.DATA_DIR), { actor: actorOrRefusal, language: requestLanguage })
  return answer(request)
}
