/** The data of the side panel of the writing page, and other pieces that somebody wants to see beside the one that she writes. */
import { articleList } from '#lib/article-list/queries'
import { type ArticleToEdit, articleToEdit } from '#lib/articles/queries'
import { type Assignments, assignmentsOf } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import type { Check } from '#lib/checks/all'
import { checksOf } from '#lib/checks/queries'
import type { ClaimRow } from '#lib/claims/marked'
import { claimRows } from '#lib/claims/queries'
import { db } from '#lib/db'
import { textToRead } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import { type AskedQuestion, questionsOf } from '#lib/questions/queries'
import { saysTheSame } from '#lib/revisions/content'
import { filesOf } from '#lib/revisions/files'
import { contentNow } from '#lib/revisions/now'
import { intactContent, storedSelect } from '#lib/revisions/stored'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import type { ArticleText } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { type OtherWords, otherWords } from '#lib/uses/frozen-words'
import type { MoveName } from '#lib/workflow/moves'

/** The comment with which changes were requested */
export type ChangesAsked = { by: string | null; words: string }

export type WritingContext = {
  article: ArticleToEdit
  /** Null where no changes are asked for now */
  changesAsked: ChangesAsked | null
  /** The rows of all claims that were ever marked; the page joins them with the marks of the live text */
  rows: ClaimRow[]
  questions: AskedQuestion[]
  checks: Check[]
  assignments: Assignments
  /** In review is what was submitted; the text, or what readers are told of its files, has gone on since */
  changedSince: boolean
  /** Those of its files among that */
  otherWords: OtherWords[]
  /** When readers lose it by itself, and who planned that; null where nobody did */
  withdrawal: { at: Date; by: string } | null
}

/** Refuses whoever may not read the article. */
export async function besideText(actor: Actor, articleId: string): Promise<WritingContext> {
  const article = await articleToEdit(actor, articleId)
  const [changesAsked, rows, questions, checks, assignments, since, withdrawal] = await Promise.all([
    article.state === 'changes_requested' ? lastAskedOf(articleId) : null,
    claimRows(actor, articleId),
    questionsOf(actor, articleId),
    checksOf(actor, articleId),
    assignmentsOf(actor, articleId),
    article.state === 'in_review' && article.revisionId ? goneOn(articleId, article.revisionId) : nothing,
    plannedWithdrawal(articleId),
  ])
  return { article, changesAsked, rows, questions, checks, assignments, withdrawal, ...since }
}

type Since = Pick<WritingContext, 'changedSince' | 'otherWords'>
const nothing: Since = { changedSince: false, otherWords: [] }

async function goneOn(articleId: string, revisionId: string): Promise<Since> {
  const content = await db.$transaction((tx) => contentNow(tx, articleId))
  const revision = await db.revision.findUnique({ where: { id: revisionId }, select: storedSelect })
  if (!revision) return nothing
  const submitted = intactContent(revision)
  // Where the seal is broken, submitting anew is what mends it.
  if (submitted === null) return { changedSince: true, otherWords: [] }
  const words = await otherWords(db, revisionId, filesOf(submitted))
  return { changedSince: words.length > 0 || !saysTheSame(submitted, content), otherWords: words }
}

async function plannedWithdrawal(articleId: string): Promise<WritingContext['withdrawal']> {
  const planned = await db.plannedWithdrawal.findUnique({
    where: { articleId },
    select: { at: true, person: { select: { name: true } } },
  })
  return planned && { at: planned.at, by: planned.person.name }
}

async function lastAskedOf(articleId: string): Promise<ChangesAsked | null> {
  const event = await db.workflowEvent.findFirst({
    where: { articleId, move: 'requestChanges' satisfies MoveName },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { reason: true, person: { select: { name: true } } },
  })
  return event?.reason ? { by: event.person?.name ?? null, words: event.reason } : null
}

export type FoundPiece = { id: string; headline: string; state: State; language: string }

const mostFound = 20

/** By words of headline or text, the last changed first; only those that this actor may read. */
export async function findPieces(actor: Actor, words: string): Promise<FoundPiece[]> {
  const { articles } = await articleList(actor, { words })
  return articles.slice(0, mostFound).map(({ id, headline, state, language }) => ({ id, headline, state, language }))
}

export type PieceBeside = {
  headline: string
  standfirst: string
  language: string
  state: State
  text: ArticleText
  /** Of the site, in the language of the piece: what stands at its footnotes, tables and embeds */
  words: Words
}

/** Refuses whoever may not read it. */
export async function pieceBeside(actor: Actor, id: string): Promise<PieceBeside> {
  const articleId = validId(id)
  const text = await textToRead(actor, articleId)
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { language: true, draft: { select: { state: true } } },
  })
  if (!article?.draft) throw new NotFound()
  const { headline, standfirst } = plainText(text, article.language)
  const { language, draft } = article
  return {
    ...{ headline, standfirst, language, state: draft.state, words: wordsFor(language) },
    // Attributes of marks have no prototype; React sends plain objects only.
    text: structuredClone(text),
  }
}
