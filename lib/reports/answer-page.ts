/**
 * The page that says why a report was not taken, with every word of it still in the form. A string, and not a page of the site: it answers a
 * POST, with what was posted in it, and is kept nowhere.
 */
import { createHash } from 'node:crypto'
import { reportLimits, reportPath, trap } from '#lib/site/report-form'
import { filled, numeral, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { directionOf } from '#lib/text/direction'
import { escaped } from '#lib/text/escaped'

const styles =
  ':root{color-scheme:light dark}body{margin:0;padding:4vh 1rem;background:light-dark(#fdfcf9,#14130f);color:light-dark(#1a1814,#ece8df);' +
  'font:1.125rem/1.6 Newsreader,Georgia,"Noto Naskh Arabic",serif}main{max-width:36rem;margin:0 auto;border-top:3px solid}' +
  'h1{margin:1rem 0;font-size:1.6rem;font-weight:500;line-height:1.25}p{margin:0 0 1rem}a{color:inherit}label{display:block}' +
  '.why{color:light-dark(#a3261b,#f0837a)}textarea,input{box-sizing:border-box;width:100%;padding:.5rem;border:1px solid;background:none;color:inherit;font:inherit}' +
  'button{padding:.5rem 1rem;border:1px solid;background:none;color:inherit;font:inherit}.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}'

/** The styles of these pages, as a source for style-src */
export const answerStyles = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`

export type Why = 'textMissing' | 'tooLong' | 'mailWrong' | 'tooMany' | 'pieceGone'
export type Sent = { article: string; version: string; quote: string; text: string; email: string }

export function answerPage(language: string, why: Why, sent: Sent): string {
  const words = wordsFor(language)
  const field = (name: 'text' | 'quote', label: string, rows: number) =>
    `<p><label>${escaped(label)}<textarea name="${name}" dir="auto" rows="${rows}" maxlength="${reportLimits[name]}">\n${escaped(sent[name])}</textarea></label></p>`
  const hidden = (name: 'article' | 'version') => `<input type="hidden" name="${name}" value="${escaped(sent[name])}">`
  return (
    `<!DOCTYPE html><html lang="${escaped(words.language)}" dir="${directionOf(words.language)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<title>${escaped(words.reportNotSent)}</title><style>${styles}</style></head><body><main>` +
    `<h1>${escaped(words.reportNotSent)}</h1><p class="why" role="alert">${escaped(whyIn(words, why))}</p>` +
    `<form method="post" action="${reportPath}">${hidden('article')}${hidden('version')}` +
    field('text', words.reportText, 6) +
    field('quote', words.reportQuote, 3) +
    `<p><label>${escaped(words.reportMail)}<input name="email" type="email" dir="ltr" maxlength="${reportLimits.email}" value="${escaped(sent.email)}"></label></p>` +
    `<p class="trap" aria-hidden="true"><label>${escaped(words.reportLeaveEmpty)}<input name="${trap}" tabindex="-1" autocomplete="off"></label></p>` +
    `<button type="submit">${escaped(words.reportSend)}</button></form><p><a href="/">${escaped(words.frontPage)}</a></p></main></body></html>`
  )
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
