/** Error pages of the site for where web has none to give: self-contained, since whatever they would need may be missing too. */
import { spokenLanguages, wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'

/** In the language that the address begins with, else in `siteLanguage`. */
export function errorPage(status: number, path: string, siteLanguage: string): Buffer {
  const first = path.split(/[/?]/)[1] ?? ''
  const words = wordsFor(spokenLanguages.includes(first) ? first : siteLanguage)
  const [title, sentence] =
    status === 404
      ? [words.missingTitle, words.missingText]
      : status === 410
        ? [words.withdrawnTitle, words.withdrawnText]
        : [words.unavailableTitle, words.unavailableText]
  return Buffer.from(
    `<!DOCTYPE html><html lang="${words.language}" dir="${directionOf(words.language)}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
      `<meta name="color-scheme" content="light dark"><title>${title}</title></head>` +
      `<body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/">${words.frontPage}</a></p></main></body></html>`,
  )
}
