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

/** All of it at this moment, which may be one to come; empty where the piece may go out. It only reads: whoever decides by it holds draft and files. */
export async function lacksOf(tx: Tx, article: WorkflowArticle, at: Date): Promise<Lack[]> {
  if (article.trashed) return [plain(message('bundles.inTrash'))]
  const approved = article.state === 'approved' || article.state === 'scheduled'
  const state = message(`labels.state.${article.state}`)
  const lacks: Lack[] = approved ? [] : [plain(message('bundles.notApproved', { state }))]
  const content = approved ? await decided(tx, article) : await contentNow(tx, article.id)
  if ('because' in content) lacks.push(content)
  else lacks.push(...(await ofContent(tx, article, content)))
  if (isUnderEmbargo(await embargoOf(tx, article.id), at)) lacks.push(plain(message('bundles.underEmbargo')))
  return lacks
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

async function ofContent(tx: Tx, { id, revisionId }: WorkflowArticle, content: RevisionContent): Promise<Lack[]> {
  const blockers = openBlockers(await checksFor(tx, id, content))
  const { steps, given } = await stepsNow(tx, id, content.details, revisionId)
  const missing = whyIncomplete(steps, given)
  const named = blockers.slice(0, mostNamed).map((blocker) => blocker.message)
  return [
    ...(blockers.length > 0
      ? [
          {
            because: message('bundles.checksOpen', { count: blockers.length }),
            why: message('checks.cannotGoOut', { blockers: named, more: blockers.length - named.length }),
          },
        ]
      : []),
    ...(missing ? [plain(missing)] : []),
  ]
}
