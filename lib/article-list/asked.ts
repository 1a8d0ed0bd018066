import type { Narrowing } from '#lib/article-list/narrowing'
import type { Narrowed } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { findTags } from '#lib/tags/queries'

/** The filters of an address, not yet validated: whoever uses them does. Refuses a tag that nothing is like. */
export async function filtersOf(actor: Actor, { profile, desk, author, tag, language }: Narrowing): Promise<Narrowed> {
  const found = tag ? (await findTags(actor, tag, 1))[0] : null
  if (found === undefined) throw new Refusal(message('articles.noTagLike', { words: tag }))
  const filters = { profile, deskId: desk, authorId: author, tagId: found?.id ?? '', language }
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
}
