/** Error pages for where web has none to give: self-contained, since whatever they would need may be missing too. */
import { createHash } from 'node:crypto'
import { env } from '#lib/env'
import { sentenceIn } from '#lib/messages/all'
import { message } from '#lib/messages/message'
import { spokenLanguages, wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'

const styles =
  ':root{color-scheme:light dark}body{margin:0;padding:12vh 1.5rem;background:light-dark(#fdfcf9,#14130f);' +
  'color:light-dark(#1a1814,#ece8df);font:1.125rem/1.6 Newsreader,Georgia,"Noto Naskh Arabic",serif}' +
  'main{max-width:36rem;margin:0 auto;border-top:3px solid}h1{margin:1rem 0;font-size:2rem;font-weight:500;line-height:1.25}' +
  'p{margin:0 0 1rem}a{color:inherit}'

/** The styles of these pages, as a source for style-src */
export const errorStyles = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`

type Said = { language: string; title: string; sentences: readonly string[] }

const page = ({ language, title, sentences }: Said) =>
  Buffer.from(
    `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
      `<meta name="color-scheme" content="light dark"><title>${title}</title><style>${styles}</style></head>` +
      `<body><main><h1>${title}</h1>${sentences.map((one) => `<p>${one}</p>`).join('')}</main></body></html>`,
  )

/** For whoever opens a page of the newsroom while web is not there: in the newsroom's language. */
export function newsroomAway(): Buffer {
  const language = env.NEWSROOM_LANGUAGE
  const say = (code: 'errors.newsroomAway' | 'errors.newsroomAwayText' | 'navigation.tryAgain') =>
    sentenceIn(language, message(code))
  const again = `<a href="">${say('navigation.tryAgain')}</a>`
  return page({ language, title: say('errors.newsroomAway'), sentences: [say('errors.newsroomAwayText'), again] })
}

/** A page of the site, in the language that the address begins with, else in `siteLanguage`. */
export function errorPage(status: number, path: string, siteLanguage: string): Buffer {
  const first = path.split(/[/?]/)[1] ?? ''
  const words = wordsFor(spokenLanguages.includes(first) ? first : siteLanguage)
  const [title, sentence] =
    status === 404
      ? [words.missingTitle, words.missingText]
      : status === 410
        ? [words.withdrawnTitle, words.withdrawnText]
        : [words.unavailableTitle, words.unavailableText]
  const { language } = words
  return page({ language, title, sentences: [sentence, `<a href="/">${words.frontPage}</a>`] })
}
