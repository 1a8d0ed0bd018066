'use server'

import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, answering } from '#lib/errors'
import { type Beside, besideText } from '#lib/writing/queries'

/** What stands beside the text by now: the text changes all the time, and others work on the piece too. */
export async function besideNow(articleId: string): Promise<Answer<Beside>> {
  return answering(async () => besideText(await actorOrRefusal(), articleId))
}
