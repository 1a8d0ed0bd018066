/** What was put right in an article, for feed readers: nobody who reads there alone may miss it. */
import type { CorrectionCause, CorrectionKind } from '#lib/generated/prisma/enums'
import { datesFor } from '#lib/site/dates'
import { languageOf } from '#lib/site/languages'
import { filled, wordsFor } from '#lib/site/words'
import { escaped } from '#lib/site/xml'

export type Notice = { kind: CorrectionKind; cause: CorrectionCause; text: string; at: Date }

/** In the order in which they are given; `language` is that of the article. */
export function noticesToHtml(notices: readonly Notice[], language: string): string {
  const words = wordsFor(language)
  const { lang } = languageOf(words.language, language)
  const own = lang ? ` lang="${escaped(lang)}"` : ''
  return notices
    .map(({ kind, cause, text, at }) => {
      const time = datesFor(words.language).moment(at)
      const heading = filled(words.noticeOf, { kind: words.correctionKind[kind], time })
      const told = escaped(text).replaceAll('\n', '<br>')
      return `<aside><p${own}><strong>${escaped(heading)}</strong></p><p>${told}</p><p${own}><small>${escaped(words.correctionCause[cause])}</small></p></aside>`
    })
    .join('')
}
