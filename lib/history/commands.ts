/** Going back to what a draft said before. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { revalidateSession } from '#lib/auth/revalidate-session'
import { followComments } from '#lib/comments/commands'
import { db } from '#lib/db'
import { announceWriting } from '#lib/drafts/announce'
import { raiseDraft, saveSnapshot } from '#lib/drafts/commands'
import { OnlySuggests } from '#lib/drafts/only-suggests'
import { type DraftBelonging, draftBelonging, logOf, notYourText } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import { type RestoreAsked, restoreAsked } from '#lib/history/input'
import { stateOf } from '#lib/history/queries'
import { entriesOf } from '#lib/history/stored'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { snapshot } from '#lib/revisions/snapshot'
import { validateDraft } from '#lib/text/validate'
import { changeToText, docFrom } from '#lib/text/ydoc'
import { lockDraft } from '#lib/workflow/article'
import { onlySuggests } from '#lib/workflow/others-suggest'
import { beginTextChange } from '#lib/workflow/text-change'

/** `revision` has the text of before; restoring `before` again takes it back */
export type Restored = { revision: number; before: number }

/**
 * Makes a draft say what it said after so many updates, by one change. Its present text is kept as a revision before, and what it says then as the next. What others write
 * meanwhile is merged into it, as with any change. Voids an approval, and makes the actor a writer. Refuses whoever may not write, an
 * article that can't be written into, and a text that the draft says already.
 */
export async function restore(actor: Actor, id: string, asked: RestoreAsked): Promise<Restored> {
  const articleId = validId(id)
  const { number } = validated(restoreAsked, asked)
  assertMayWrite(actor, await draftBelonging(db, articleId))
  await raiseDraft(articleId)
  // What a state said never changes: nobody waits for it to be built.
  const text = validateDraft((await stateOf(actor, articleId, { number, view: 'text' })).text)
  const restored = await db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    const now = await revalidateSession(tx, actor)
    const draft = await draftBelonging(tx, articleId)
    assertMayWrite(now, draft)
    await beginTextChange(tx, { articleId, actor: now })
    const { number: revision } = await snapshot(tx, articleId, now.personId, 'restored')
    const logged = await logOf(tx, articleId)
    const update = changeToText(docFrom(logged.map((each) => each.update)), text)
    if (!update) throw new Refusal(message('historyPage.saysItAlready'))
    const before = (await entriesOf(tx, articleId)).length
    await tx.draftUpdate.create({ data: { articleId, personId: now.personId, update }, select: { id: true } })
    await tx.$executeRaw`UPDATE "Draft" SET "changedAt" = now() WHERE "articleId" = ${articleId}::uuid`
    await announceWriting(tx, articleId)
    await snapshot(tx, articleId, now.personId, 'restored')
    return { revision, before }
  })
  await saveSnapshot(articleId)
  await followComments(articleId)
  return restored
}

function assertMayWrite(actor: Actor, draft: DraftBelonging): void {
  assertCan(actor, 'article.read', draft)
  if (!can(actor, 'draft.write', draft)) throw new Refusal(notYourText)
  if (onlySuggests(actor.personId, draft)) throw new OnlySuggests()
}
