import { assertKnown, authorRows, tagRows } from '#lib/articles/details'
import type { NewArticle } from '#lib/articles/input'
import { freeSlug, slugForNow } from '#lib/articles/slug'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { tellOfAssignment } from '#lib/notifications/causes'
import { noteDraftLinks } from '#lib/page-links/record'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { filesIn } from '#lib/text/files-in'
import type { DraftText } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { slugOf } from '#lib/text/slug'
import { textVersion } from '#lib/text/text-version'
import { openSuggestionCount } from '#lib/text/without-suggestions'
import { textToUpdate } from '#lib/text/ydoc'
import { noteDraftUses } from '#lib/uses/record'

export type ArticleToCreate = NewArticle & {
  /** Where whoever makes it has chosen one */
  id?: string
  text: DraftText
  /** Set by hand; without one it follows the headline */
  slug?: string
  authorIds: readonly string[]
  tagIds: readonly string[]
  mainTagId: string | null
  embargoUntil?: Date | null
}

/** Makes an article with this text within a larger change, and gives its id. Refuses unknown desks, people and tags. */
export async function createArticleIn(tx: Tx, actor: Actor, article: ArticleToCreate): Promise<string> {
  assertCan(actor, 'article.create')
  await assertKnown(tx, article)
  const { headline, standfirst, text: words, wordCount } = plainText(articleFromDraft(article.text), article.language)
  const slug = await freeSlug(tx, article.language, article.slug ?? (slugOf(headline) || slugForNow()), null)
  const { id } = await tx.article.create({
    data: {
      ...(article.id && { id: article.id }),
      profile: article.profile,
      desk: article.deskId ? { connect: { id: article.deskId } } : {},
      language: article.language,
      slug,
      slugByHand: article.slug !== undefined,
      embargoUntil: article.embargoUntil ?? null,
      createdBy: { connect: { id: actor.personId } },
      translationGroup: { create: {} },
      authors: { create: authorRows(article.authorIds) },
      tags: { create: tagRows(article.tagIds, article.mainTagId) },
      draft: {
        create: {
          checkpoint: textToUpdate(article.text),
          schemaVersion: textVersion,
          headline,
          standfirst,
          text: words,
          wordCount,
          openSuggestions: openSuggestionCount(article.text),
        },
      },
    },
    select: { id: true },
  })
  await noteDraftUses(tx, id, filesIn(article.text))
  await noteDraftLinks(tx, id, article.text)
  await tellOfAssignment(tx, { articleId: id, byId: actor.personId }, article.authorIds)
  return id
}
