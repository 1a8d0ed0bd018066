/** The one mail that whoever reported an error gets, in the language of the piece. */
import type { ReportState } from '#lib/generated/prisma/enums'
import type { Letter } from '#lib/mailbox/send'
import { articlePath } from '#lib/site/addresses'
import { absolute, site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'
import { escaped } from '#lib/text/escaped'

type Decided = { state: ReportState; answer: string | null; language: string }
type Piece = { headline: string; language: string; slug: string; live: boolean }

/** Null while nothing is decided. Of a piece that is withdrawn it has neither headline nor address, nor the words of a notice. */
export function letterTo({ state, answer: decided, language }: Decided, piece: Piece): Letter | null {
  const words = wordsFor(language)
  const outcome = {
    corrected: words.mailCorrected,
    answered: words.mailAnswered,
    dismissed: words.mailDismissed,
  }[state as string]
  if (outcome === undefined) return null
  const answer = state === 'corrected' && !piece.live ? null : decided
  const headline = piece.live ? piece.headline : words.withdrawnPiece
  const link = piece.live ? absolute(articlePath(piece)) : null
  const subject = filled(words.mailSubject, { name: site.name })
  const about = filled(words.mailAbout, { headline })
  const parts = [about, outcome, answer, link, words.mailForgotten].filter((part) => part !== null)
  const html = [
    `<!doctype html><html lang="${escaped(words.language)}" dir="${directionOf(words.language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(subject)}</title></head><body>`,
    `<p>${escaped(about)}</p><p>${escaped(outcome)}</p>`,
    answer === null ? '' : `<blockquote dir="auto" style="white-space:pre-line">${escaped(answer)}</blockquote>`,
    link === null ? '' : `<p><a href="${escaped(link)}"><bdi>${escaped(headline)}</bdi></a></p>`,
    `<hr><p>${escaped(words.mailForgotten)}</p></body></html>`,
  ].join('')
  return { subject, text: `${parts.join('\n\n')}\n`, html, choices: null }
}
