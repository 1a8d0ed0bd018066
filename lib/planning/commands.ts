/** Changes to what is planned, and how an idea becomes a draft. Each is one transaction. */
import { createArticleIn } from '#lib/articles/create'
import { moment, version as versionShape } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { bringComments } from '#lib/comments/bring'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { belongingOfIdea } from '#lib/planning/belonging'
import { type IdeaInput, ideaInput } from '#lib/planning/input'
import { changedColumns, recordIdeaEvent } from '#lib/planning/record-event'
import { tagsNamed } from '#lib/tags/queries'
import { validateText } from '#lib/text/validate'
import { assertCanOn } from '#lib/workflow/belonging'

/** Gives its id. Refuses desks, people and tags that are not there. */
export async function createIdea(actor: Actor, input: IdeaInput): Promise<string> {
  assertCan(actor, 'idea.create')
  const data = await columnsOf(actor, input)
  return db.$transaction(async (tx) => {
    await assertThere(tx, data)
    const idea = await tx.idea.create({ data: { ...data, createdById: actor.personId } })
    await recordIdeaEvent(tx, actor, 'made', idea)
    return idea.id
  })
}

/** Changes it, if nobody else has since `version`. Refuses one that became a draft: there it is changed. */
export async function changeIdea(actor: Actor, id: string, version: number, input: IdeaInput): Promise<void> {
  const seen = validated(versionShape, version)
  const ideaId = validId(id)
  const data = await columnsOf(actor, input)
  await db.$transaction(async (tx) => {
    const before = await open(tx, actor, ideaId)
    await assertThere(tx, data)
    const changed = { ...data, version: { increment: 1 } }
    if ((await tx.idea.updateMany({ where: { id: ideaId, version: seen }, data: changed })).count === 0)
      throw new Refusal(message('planning.changedMeanwhile'))
    const fields = changedColumns(before, data)
    if (fields.length > 0) await recordIdeaEvent(tx, actor, 'changed', { id: ideaId, title: data.title }, fields)
  })
}

/**
 * Changes for when the draft that came of an idea is due (null: at no time), if nobody else has changed the idea since `version`. The draft says
 * whose that is. Refuses articles that came of none.
 */
export async function changeDue(actor: Actor, article: string, version: number, dueAt: Date | string | null) {
  const [articleId, seen] = [validId(article), validated(versionShape, version)]
  const due = { dueAt: validated(moment.nullable(), dueAt) }
  await db.$transaction(async (tx) => {
    await assertCanOn(tx, actor, 'idea.change', articleId)
    const before = await tx.idea.findUnique({ where: { articleId } })
    const data = { ...due, version: { increment: 1 } }
    if (!before || (await tx.idea.updateMany({ where: { articleId, version: seen }, data })).count === 0)
      throw new Refusal(message('planning.changedMeanwhile'))
    const fields = changedColumns(before, due)
    if (fields.length > 0) await recordIdeaEvent(tx, actor, 'changed', before, fields)
  })
}

/** Gives it up; it is kept among those that were. */
export async function dropIdea(actor: Actor, id: string): Promise<void> {
  await setDropped(actor, id, new Date())
}

export async function takeUpIdea(actor: Actor, id: string): Promise<void> {
  await setDropped(actor, id, null)
}

async function setDropped(actor: Actor, id: string, droppedAt: Date | null): Promise<void> {
  const ideaId = validId(id)
  await db.$transaction(async (tx) => {
    const idea = await open(tx, actor, ideaId)
    if ((idea.droppedAt === null) === (droppedAt === null)) return
    await tx.idea.update({ where: { id: ideaId }, data: { droppedAt, version: { increment: 1 } } })
    await recordIdeaEvent(tx, actor, droppedAt ? 'dropped' : 'takenUp', idea)
  })
}

/**
 * Makes it a draft, with its title as the headline, whoever is to write it as the author, its story as the main tag and its notes as a comment on the
 * piece. Gives the id of the article. Refuses one that became a draft already.
 */
export async function beginDraft(actor: Actor, id: string): Promise<string> {
  const ideaId = validId(id)
  return db.$transaction(async (tx) => {
    const idea = await open(tx, actor, ideaId)
    const articleId = await createArticleIn(tx, actor, {
      profile: idea.profile,
      deskId: idea.deskId,
      language: idea.language,
      text: validateText({
        type: 'doc',
        content: [
          { type: 'headline', content: [{ type: 'text', text: idea.title }] },
          { type: 'standfirst' },
          { type: 'paragraph' },
        ],
      }),
      authorIds: [idea.personId ?? actor.personId],
      tagIds: idea.tagId ? [idea.tagId] : [],
      mainTagId: idea.tagId,
    })
    if (idea.notes !== '') {
      const notes = { id: ideaId, answers: null, quote: null, text: idea.notes }
      // What would be lost keeps the idea as it is.
      if ((await bringComments(tx, actor, { articleId, madeAt: new Date() }, [notes])) !== 1)
        throw new Refusal(message('planning.notesAreNoComment'))
    }
    await tx.idea.update({ where: { id: ideaId }, data: { articleId, droppedAt: null, version: { increment: 1 } } })
    await recordIdeaEvent(tx, actor, 'begun', idea)
    return articleId
  })
}

/** The idea, held until the transaction ends. Refuses whoever may not change it, and one that became a draft. */
async function open(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Idea" WHERE id = ${id}::uuid FOR UPDATE`
  const idea = await tx.idea.findUnique({ where: { id } })
  if (!idea) throw new NotFound()
  assertCan(actor, 'idea.change', belongingOfIdea(idea))
  if (idea.articleId !== null) throw new Refusal(message('planning.isDraft'))
  return idea
}

async function columnsOf(actor: Actor, input: IdeaInput) {
  const { tag, ...columns } = validated(ideaInput, input)
  const found = tag === '' ? null : (await tagsNamed(actor, [tag])).get(tag)
  if (found === undefined)
    throw new Refusal(message('articles.noTagLike', { words: tag }), {
      tag: message('articles.noTagLike', { words: tag }),
    })
  return { ...columns, tagId: found?.id ?? null }
}

async function assertThere(tx: Tx, { deskId, personId }: { deskId: string | null; personId: string | null }) {
  const refuse = (field: string, why: ReturnType<typeof message>) => {
    throw new Refusal(why, { [field]: why })
  }
  if (deskId && (await tx.desk.count({ where: { id: deskId } })) === 0) refuse('deskId', message('articles.noSuchDesk'))
  if (personId && (await tx.person.count({ where: { id: personId, active: true } })) === 0)
    refuse('personId', message('planning.noSuchPerson'))
}
