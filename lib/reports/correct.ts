/** A piece is opened to put right what a reader reported: a step of the transaction that says so. */
import { articleToDecide } from '#lib/articles/decide'
import { saveDetailsIn } from '#lib/articles/details'
import type { Actor } from '#lib/auth/actor'
import { inWords, type NoticeInWords } from '#lib/corrections/notice'
import { clearNotice } from '#lib/corrections/record'
import type { Tx } from '#lib/db'
import { detailsOf } from '#lib/revisions/now'
import { readableContent, storedSelect } from '#lib/revisions/stored'
import { filled, wordsFor } from '#lib/site/words'
import { claimsIn } from '#lib/text/claims'
import { plainText } from '#lib/text/plain'
import { lockedArticleFor } from '#lib/workflow/article'
import { takeStep } from '#lib/workflow/take-step'

type Reported = { articleId: string; publicationNumber: number; quote: string }

/** Gives the names of what was made of its lead picture and is shown nowhere any more. A notice that somebody writes already stays as it is. */
export async function openForCorrection(tx: Tx, actor: Actor, report: Reported): Promise<string[]> {
  const { articleId } = report
  const { state } = await lockedArticleFor(tx, actor, articleId)
  if (state === 'published') {
    await articleToDecide(tx, actor, articleId, 'revise')
    await takeStep(tx, { articleId, move: 'revise', from: state, personId: actor.personId })
    await clearNotice(tx, articleId)
  }
  const details = await detailsOf(tx, articleId)
  if (inWords(details.notice)) return []
  const { version } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { version: true } })
  const notice = await prepared(tx, report, details.language)
  return (await saveDetailsIn(tx, actor, articleId, version, { ...details, notice })).superseded
}

/**
 * Readers' words never become ours: of the quote only what the piece did say is taken over, and the claims that hold it. Why the correction was
 * needed is for an editor to say, and until she does, a check holds the piece back.
 */
async function prepared(
  tx: Tx,
  { articleId, publicationNumber, quote }: Reported,
  language: string,
): Promise<NoticeInWords> {
  const read = await tx.publication.findFirst({
    where: { articleId, number: publicationNumber, withdrawnAt: null, withheldAt: null },
    select: { revision: { select: storedSelect } },
  })
  const text = read ? readableContent(read.revision)?.text : undefined
  const empty: NoticeInWords = { kind: 'correction', text: '', cause: null, claimIds: [] }
  const words = flat(quote)
  if (!text || words === '') return empty
  const { headline, standfirst, text: body } = plainText(text)
  if (![headline, standfirst, body].some((part) => flat(part).includes(words))) return empty
  const claimIds = claimsIn(text)
    .filter((claim) => flat(claim.text).includes(words) || words.includes(flat(claim.text)))
    .map(({ id }) => id)
  const known = await tx.claim.findMany({ where: { articleId, id: { in: claimIds } }, select: { id: true } })
  return {
    ...empty,
    text: filled(wordsFor(language).earlierSaid, { quote: words }),
    claimIds: known.map(({ id }) => id),
  }
}

const flat = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
