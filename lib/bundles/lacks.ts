/** What keeps a piece of a bundle from its readers. */
import { openBlockers } from '#lib/checks/all'
import { checksFor } from '#lib/checks/run'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { embargoOf } from '#lib/publications/embargo'
import { type RevisionContent, saysTheSame } from '#lib/revisions/content'
import { filesOf } from '#lib/revisions/files'
import { contentNow } from '#lib/revisions/now'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { NewerFormat } from '#lib/upgraded'
import { otherWords } from '#lib/uses/frozen-words'
import type { WorkflowArticle } from '#lib/workflow/article'
import { isUnderEmbargo } from '#lib/workflow/embargo'
import { whyIncomplete } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'

/** `because` may be told to everybody who waits for the bundle; `why`, which can quote the piece, to those who may read that. */
export type Lack = { because: Message; why: Message; newer?: NewerFormat }

/**
 * All of it at this moment, which may be one to come; empty where the piece may go out. It only reads: whoever decides by it holds draft and files. `kept`: its
 * checks as they were counted last, for a page; who decides has them made anew.
 */
export async function lacksOf(tx: Tx, article: WorkflowArticle, at: Date, kept?: Blockers): Promise<Lack[]> {
  if (article.trashed) return [plain(message('bundles.inTrash'))]
  const approved = article.state === 'approved' || article.state === 'scheduled'
  const state = message(`labels.state.${article.state}`)
  const lacks: Lack[] = approved ? [] : [plain(message('bundles.notApproved', { state }))]
  const content = approved ? await decided(tx, article) : await contentNow(tx, article.id)
  if ('because' in content) lacks.push(content)
  else lacks.push(...(await ofContent(tx, article, content, kept)))
  if (isUnderEmbargo(await embargoOf(tx, article.id), at)) lacks.push(plain(message('bundles.underEmbargo')))
  return lacks
}

/** Of a piece of a scheduled bundle that was approved anew since, or says something else: the schedule was for what stood there then. */
export async function staleOf(
  tx: Tx,
  { state, revisionId }: Pick<WorkflowArticle, 'state' | 'revisionId'>,
  pinned: Uint8Array | null,
): Promise<Lack[]> {
  if (state !== 'scheduled' && state !== 'approved') return []
  const revision = revisionId
    ? await tx.revision.findUnique({ where: { id: revisionId }, select: { hash: true } })
    : null
  const same = revision !== null && pinned !== null && Buffer.compare(revision.hash, pinned) === 0
  return state === 'scheduled' && same ? [] : [plain(message('bundles.staleSchedule'))]
}

const plain = (why: Message): Lack => ({ because: why, why })

/** What was approved, or that this is not what the piece says now. */
async function decided(tx: Tx, article: WorkflowArticle): Promise<RevisionContent | Lack> {
  const because = message('bundles.changedSince')
  try {
    const content = storedContent(
      await tx.revision.findUniqueOrThrow({ where: { id: article.revisionId ?? '' }, select: storedSelect }),
    )
    if (!saysTheSame(content, await contentNow(tx, article.id)))
      return { because, why: message('articles.changedSinceSubmitted') }
    const [other] = await otherWords(tx, article.revisionId ?? '', filesOf(content))
    return other ? { because, why: message('articles.fileChangedSinceSubmitted', { file: other.file }) } : content
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const newer = error instanceof NewerFormat ? { newer: error } : {}
    return { because, why: error.why, ...newer }
  }
}

/** So many are named, as a page has room for */
const mostNamed = 3

/** How many checks stand against a piece, and the first of them */
export type Blockers = { count: number; named: readonly Message[] }

async function ofContent(
  tx: Tx,
  { id, revisionId }: WorkflowArticle,
  content: RevisionContent,
  kept: Blockers | undefined,
): Promise<Lack[]> {
  const { count, named } = kept ?? (await blockersOf(tx, id, content))
  const { steps, given } = await stepsNow(tx, id, content.details, revisionId)
  const missing = whyIncomplete(steps, given)
  const open = {
    because: message('bundles.checksOpen', { count }),
    why: message('checks.cannotGoOut', { blockers: named, more: count - named.length }),
  }
  return [...(count > 0 ? [open] : []), ...(missing ? [plain(missing)] : [])]
}

async function blockersOf(tx: Tx, id: string, content: RevisionContent): Promise<Blockers> {
  const blockers = openBlockers(await checksFor(tx, id, content))
  return { count: blockers.length, named: blockers.slice(0, mostNamed).map((blocker) => blocker.message) }
}
