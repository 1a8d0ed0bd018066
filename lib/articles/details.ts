/** Saves the details of an article: profile, desk, authors, tags, language, slug; by compare-and-swap on the article’s version. */
import { areSameDetails } from '#lib/articles/merge-details'
import { assertNotice } from '#lib/articles/notice'
import { isTaken } from '#lib/articles/slug'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { inWords } from '#lib/corrections/notice'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { wantLead } from '#lib/media/leads'
import { dropSuperseded } from '#lib/media/superseded'
import { type Message, message } from '#lib/messages/message'
import { tellOfAssignment } from '#lib/notifications/causes'
import type { Details } from '#lib/revisions/details'
import { detailsOf } from '#lib/revisions/now'
import { canonical } from '#lib/text/canonical'
import { kept } from '#lib/uses/record'
import { lockedArticleFor } from '#lib/workflow/article'
import { stepsFor } from '#lib/workflow/review-steps'
import { storedRules } from '#lib/workflow/steps-now'
import { recordContributor } from '#lib/workflow/text-change'
import { voidApproval } from '#lib/workflow/void-approval'
import { whyNotWritable } from '#lib/workflow/writable'

/** Saved, or what somebody else saved meanwhile. */
export type SavedDetails = { saved: boolean; version: number; details: Details }
/** With the names of what was made for the lead picture before, which nothing shows any more */
type Saved = SavedDetails & { superseded: string[] }

/** The caller holds the draft, so that both are of the same moment. */
async function detailsNow(tx: Tx, articleId: string): Promise<{ version: number; details: Details }> {
  const { version } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { version: true } })
  return { version, details: await detailsOf(tx, articleId) }
}

/** Within one transaction. An approval falls with it. Refuses what is published or spiked, an address that is taken, and unknown names. */
export async function saveDetailsIn(
  tx: Tx,
  actor: Actor,
  articleId: string,
  seen: number,
  wanted: Details,
): Promise<Saved> {
  const article = await lockedArticleFor(tx, actor, articleId)
  assertCan(actor, 'article.details', article)
  const locked = whyNotWritable(article.state)
  if (locked) throw new Refusal(locked)
  const now = await detailsNow(tx, articleId)
  if (now.version !== seen) return { saved: false, ...now, superseded: [] }
  if (areSameDetails(now.details, wanted)) return { saved: true, ...now, superseded: [] }

  await assertKnown(tx, wanted)
  await assertNotice(tx, actor, article, now.details.notice, wanted.notice)
  if (await isTaken(tx, wanted.language, wanted.slug, articleId))
    throw wrongField('slug', message('articles.addressTaken'))
  if (wanted.lead) {
    await kept(tx, [wanted.lead.file])
    if (!(await wantLead(tx, actor, wanted.lead))) throw wrongField('lead', message('articles.leadMissing'))
  }
  await write(tx, articleId, now.details, wanted)
  const added = wanted.authorIds.filter((id) => !now.details.authorIds.includes(id))
  await tellOfAssignment(tx, { articleId, byId: actor.personId }, added)
  if (saysAnother(now.details, wanted) || (await needsOthers(tx, now.details, wanted)))
    await recordContributor(tx, articleId, actor)
  await voidApproval(tx, {
    articleId,
    state: article.state,
    why: message('workflow.detailsChanged', { name: actor.name }),
    causedById: actor.personId,
  })
  const superseded = wanted.lead ? await dropSuperseded(tx, wanted.lead.file) : []
  return { saved: true, version: seen + 1, details: wanted, superseded }
}

/** Who speaks, whether it is news or opinion, what its picture shows, what a notice says and what is declared of AI are part of what an article says: whoever changes that has changed the article. */
const saysAnother = (before: Details, after: Details): boolean =>
  before.profile !== after.profile || canonical(saidBeside(before)) !== canonical(saidBeside(after))

/** Whoever moves a piece to where other reviews are asked of it does not approve it, too. */
async function needsOthers(tx: Tx, before: Details, after: Details): Promise<boolean> {
  if (before.deskId === after.deskId) return false
  const rules = await storedRules(tx)
  const steps = (of: Details) => stepsFor(rules, of, false)
  return canonical(steps(before)) !== canonical(steps(after))
}

const saidBeside = ({ authorIds, lead, notice, aiUse }: Details) => [authorIds, lead, inWords(notice), aiUse]

async function write(tx: Tx, articleId: string, before: Details, after: Details): Promise<void> {
  const { authorIds, tagIds, mainTagId, lead, notice, aiUse, ...columns } = after
  await tx.articleAuthor.deleteMany({ where: { articleId } })
  await tx.articleTag.deleteMany({ where: { articleId } })
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...columns,
      ...leadColumns(lead),
      notice: notice ?? {},
      aiUse: aiUse ?? {},
      ...(before.slug === after.slug ? {} : { slugByHand: true }),
      version: { increment: 1 },
      authors: { createMany: { data: authorRows(authorIds) } },
      tags: { createMany: { data: tagRows(tagIds, mainTagId) } },
    },
  })
  await tx.draft.update({ where: { articleId }, data: { changedAt: new Date() } })
}

export function leadColumns(lead: Details['lead']) {
  if (lead === null) return { leadFileId: null, lead: {} }
  const { file, ...said } = lead
  return { leadFileId: file, lead: said }
}

export const authorRows = (ids: readonly string[]) => ids.map((personId, position) => ({ personId, position }))
export const tagRows = (ids: readonly string[], mainId: string | null) =>
  ids.map((tagId) => ({ tagId, main: tagId === mainId }))

const wrongField = (name: keyof Details, why: Message, atField = why) => new Refusal(why, { [name]: atField })

/** Refuses a desk, people or tags that are not there. */
export async function assertKnown(
  tx: Tx,
  named: { deskId: string | null; authorIds: readonly string[]; tagIds: readonly string[] },
): Promise<void> {
  if (named.deskId && (await tx.desk.count({ where: { id: named.deskId } })) === 0)
    throw wrongField('deskId', message('articles.noSuchDesk'))
  if ((await tx.person.count({ where: { id: { in: [...named.authorIds] } } })) < named.authorIds.length)
    throw wrongField('authorIds', message('articles.authorMissing'), message('articles.oneMissing'))
  if ((await tx.tag.count({ where: { id: { in: [...named.tagIds] } } })) < named.tagIds.length)
    throw wrongField('tagIds', message('articles.tagMissing'), message('articles.oneMissing'))
}
