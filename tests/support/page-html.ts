/** A page of the site read as bytes, the way a reader without scripts is served: what is hidden in it counts for nothing. */

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => named[name] ?? '')
}

/** The words of a stretch of HTML, one blank between them, without data for machines and the numbers behind claims. */
export function wordsIn(html: string): string {
  const shown = html.replace(/<(script|sup|template)\b.*?<\/\1>/gs, '').replace(/<br\/?>/g, '\n')
  return oneLine(unescaped(shown.replace(/<[^>]*>/g, '')))
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Returns the content of the only such element; throws on none or several. */
export function only(html: string, element: string): string {
  const found = [...html.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, 'gs'))]
  if (found.length !== 1) throw new Error(`${found.length} elements are called ${element}`)
  return found[0]?.[1] ?? ''
}

/** The attributes of each element of this name, as they are written. */
export const elements = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gs'))].map(([, attributes = '']) => attributes)
