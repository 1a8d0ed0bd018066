/** Links as the fields of Word write them, and after it those of RTF. */
import { isSafeHref } from '#lib/text/safe-href'

/** HYPERLINK "https://…" \o "a tip"; one with \l alone leads within the document. */
export function hrefOf(instructions: string): string | null {
  const address = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(instructions)
  const href = (address?.[1] ?? address?.[2] ?? '').trim()
  return isSafeHref(href) ? href : null
}
