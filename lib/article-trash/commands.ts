/** Articles are thrown away, had back, and deleted for good. */
import { eraseIn } from '#lib/article-trash/erase'
import { typedName } from '#lib/article-trash/input'
import { articlesTrashedBefore } from '#lib/article-trash/keeping'
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { EventName, State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import { lockDraft, lockedArticleFor } from '#lib/workflow/article'

/** In these states nobody waits for a decision on it. */
const throwable: readonly State[] = ['draft', 'changes_requested', 'spiked']

/** For thirty days it is in the trash, and to everybody as if it were not there. Refuses what readers have, and what is in review or about to go out, and a coverage with entries that are out or worked on. */
export async function trashArticle(actor: Actor, id: string): Promise<void> {
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'article.trash', article)
    if (article.live) throw new Refusal(message('articleTrash.readersHaveIt'))
    if (!throwable.includes(article.state))
      throw new Refusal(message('articleTrash.notNow', { state: message(`labels.state.${article.state}`) }))
    if ((await tx.article.count({ where: unfinishedOf(articleId) })) > 0)
      throw new Refusal(message('articleTrash.entriesLeft'))
    const thrown = { trashedAt: new Date(), trashedById: actor.personId }
    await tx.article.update({ where: { id: articleId }, data: thrown, select: { id: true } })
    await note(tx, { articleId, move: 'trash', state: article.state, personId: actor.personId })
  })
}

/** Entries of a coverage that nobody would find any more without it: those that readers have, and those that are worked on. */
const unfinishedOf = (coverageId: string): Prisma.ArticleWhereInput => ({
  ...{ coverageId, trashedAt: null },
  OR: [{ publications: { some: { live: true } } }, { draft: { state: { not: 'spiked' } } }],
})

/** Has it back as it was. Refuses what is not in the trash as if it were not there. */
export async function untrashArticle(actor: Actor, id: string): Promise<void> {
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const state = await lockDraft(tx, articleId)
    const { belonging } = await trashed(tx, articleId)
    assertCan(actor, 'article.trash', belonging)
    await tx.article.update({
      where: { id: articleId },
      data: { trashedAt: null, trashedById: null },
      select: { id: true },
    })
    await note(tx, { articleId, move: 'untrash', state, personId: actor.personId })
  })
}

/**
 * Deletes an article in the trash for good, before its time. `typed`: its slug, so that nobody deletes another one than she meant. Nothing brings
 * it back; its events stay.
 */
export async function eraseArticle(actor: Actor, id: string, typed: string): Promise<void> {
  assertCan(actor, 'article.erase')
  const articleId = validId(id)
  const name = validated(typedName, typed)
  await db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    const { slug } = await trashed(tx, articleId)
    if (name !== slug) throw new Refusal(message('articleTrash.typedOtherwise', { slug }))
    await eraseIn(tx, articleId, actor.personId, new Date())
  })
}

/** Of one sweep: the next goes on */
const mostAtOnce = 100

/** For the worker: deletes for good what was thrown away thirty days ago. Gives how many. */
export async function eraseTrashed(now: Date): Promise<number> {
  const due = await db.article.findMany({
    where: { trashedAt: { lte: articlesTrashedBefore(now) }, erasedAt: null },
    orderBy: { trashedAt: 'asc' },
    take: mostAtOnce,
    select: { id: true },
  })
  let gone = 0
  for (const { id } of due) {
    const erased = db.$transaction(async (tx) => {
      await lockDraft(tx, id)
      const { at } = await trashed(tx, id)
      if (at > articlesTrashedBefore(now)) return 0
      await eraseIn(tx, id, null, now)
      return 1
    })
    // One that can't go, for whatever reason, keeps none of the others; one that was had back meanwhile stays.
    gone += await erased.catch((err: unknown) => {
      if (!(err instanceof NotFound)) log.error({ err, articleId: id }, 'an article in the trash could not be deleted')
      return 0
    })
  }
  return gone
}

/** Refuses an article that is not in the trash. The belonging is that of what it was. */
async function trashed(tx: Tx, articleId: string) {
  const row = await tx.article.findUnique({
    where: { id: articleId, trashedAt: { not: null }, erasedAt: null },
    select: { ...belongingSelect, slug: true },
  })
  if (!row?.trashedAt) throw new NotFound()
  return { slug: row.slug, at: row.trashedAt, belonging: belongingOf({ ...row, trashedAt: null }) }
}

type Noted = { articleId: string; move: EventName; state: State; personId: string }

async function note(tx: Tx, { articleId, move, state, personId }: Noted): Promise<void> {
  await tx.workflowEvent.create({
    data: { articleId, move, from: state, to: state, personId },
    select: { id: true },
  })
}
