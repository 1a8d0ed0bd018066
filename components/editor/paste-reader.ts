/** What reads formatted text, embed codes and Markdown that are pasted: a tenth of the page's scripts, fetched when one can write. */
import type { fromHtml } from '#lib/text/clipboard/from-html'
import type { embedFromCode } from '#lib/text/embeds/from-code'

export type PasteReader = {
  fromHtml: typeof fromHtml
  embedFromCode: typeof embedFromCode
  /** Markdown as HTML that nobody has looked through */
  markdown: (text: string) => string
}

let reader: PasteReader | null = null

/** Null until it is here. */
export const pasteReader = (): PasteReader | null => reader

/** Rejects without a connection; may be asked again. */
export async function loadPasteReader(): Promise<void> {
  const [{ fromHtml }, { embedFromCode }, { marked }] = await Promise.all([
    import('#lib/text/clipboard/from-html'),
    import('#lib/text/embeds/from-code'),
    import('marked'),
  ])
  reader ??= { fromHtml, embedFromCode, markdown: (text) => marked.parse(text, { gfm: true, async: false }) }
}
