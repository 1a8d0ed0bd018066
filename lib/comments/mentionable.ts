/** Who may be mentioned about an article: those who may see it. */
import type { Named } from '#lib/comments/mentions'
import { readersOf } from '#lib/notifications/readers'

/** By name. Whoever asks has been asked whether she may see the article herself. */
export async function whoMaySee(...asked: Parameters<typeof readersOf>): Promise<Named[]> {
  return (await readersOf(...asked)).map(({ id, name }) => ({ id, name }))
}
