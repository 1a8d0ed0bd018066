import type { ToldAiUse } from '#lib/site/ai-use'
import { languageOf } from '#lib/site/languages'
import { filled, wordsFor } from '#lib/site/words'
import { escaped } from '#lib/site/xml'

/** The sentence of what AI did in a piece, for feed readers; empty where it did nothing. `language` is that of the article. */
export function aiUseToHtml(used: ToldAiUse | null, language: string): string {
  if (!used) return ''
  const words = wordsFor(language)
  const { lang } = languageOf(words.language, language)
  const { tool, purpose } = used
  return `<p${lang ? ` lang="${escaped(lang)}"` : ''}>${escaped(filled(words.aiUse[used.use], { tool, purpose }))}</p>`
}

/** IPTC’s own property (https://iptc.org/std/photometadata/specification/): RSS, Atom and Dublin Core have none for it. */
export const iptcNamespace = 'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
export const sourceTypeName = 'Iptc4xmpExt:DigitalSourceType'
