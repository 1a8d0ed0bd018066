/** The page that says why a report was not taken, with every word of it still in the form. */
import { barePage } from '#lib/bare-page'
import { reportLimits, reportPath, trap } from '#lib/site/report-form'
import { filled, numeral, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { escaped } from '#lib/text/escaped'

export type Why = 'textMissing' | 'tooLong' | 'mailWrong' | 'tooMany' | 'pieceGone'
export type Sent = { article: string; version: string; quote: string; text: string; email: string }

export function answerPage(language: string, why: Why, sent: Sent): string {
  const words = wordsFor(language)
  const field = (name: 'text' | 'quote', label: string, rows: number) =>
    `<p><label>${escaped(label)}<textarea name="${name}" dir="auto" rows="${rows}" maxlength="${reportLimits[name]}">\n${escaped(sent[name])}</textarea></label></p>`
  const hidden = (name: 'article' | 'version') => `<input type="hidden" name="${name}" value="${escaped(sent[name])}">`
  return barePage({
    language: words.language,
    title: words.reportNotSent,
    why: whyIn(words, why),
    body:
      `<form method="post" action="${reportPath}">${hidden('article')}${hidden('version')}` +
      field('text', words.reportText, 6) +
      field('quote', words.reportQuote, 3) +
      `<p><label>${escaped(words.reportMail)}<input name="email" type="email" dir="ltr" maxlength="${reportLimits.email}" value="${escaped(sent.email)}"></label></p>` +
      `<p class="trap" aria-hidden="true"><label>${escaped(words.reportLeaveEmpty)}<input name="${trap}" tabindex="-1" autocomplete="off"></label></p>` +
      `<button type="submit">${escaped(words.reportSend)}</button></form><p><a href="/">${escaped(words.frontPage)}</a></p>`,
  })
}

function whyIn(words: Words, why: Why): string {
  const { quote, text } = reportLimits
  const said = {
    textMissing: words.reportTextMissing,
    tooLong: filled(words.reportTooLong, { quote: numeral(words, quote), text: numeral(words, text) }),
    mailWrong: words.reportMailWrong,
    tooMany: words.reportTooMany,
    pieceGone: words.reportPieceGone,
  }
  return said[why]
}
