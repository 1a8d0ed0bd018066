/** What programs that write texts call the styles of headings and the like, in the languages that they speak. */

export type StyleRole =
  | { kind: 'title' | 'subtitle' | 'quote' | 'caption' | 'contents' }
  | { kind: 'heading'; level: number }
  | null

const heading =
  /^(?:heading|überschrift|titre|título|titolo|rubrik|overskrift|kop|nagłówek|заголовок|عنوان)\s*([1-9])$/i
const named = [
  { kind: 'title', names: /^(?:title|titel|titre|título|titolo|название|العنوان)$/i },
  { kind: 'subtitle', names: /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|العنوان الفرعي)$/i },
  {
    kind: 'quote',
    names: /^(?:(?:intense |block )?(?:quote|quotation|quotations)|zitat|citation|cita)$|^block ?text$/i,
  },
  { kind: 'contents', names: /^(?:toc|table of contents|verzeichnis)\s*(?:[1-9]|heading)?$/i },
  { kind: 'caption', names: /^caption$/i },
] as const

/** By the name alone; what stands behind a comma is another name of the same style. Null for a style like any other. */
export function roleOfStyleName(name: string): StyleRole {
  const first = (name.split(/[,;]/, 1)[0] ?? '').trim()
  const level = heading.exec(first)?.[1]
  if (level) return { kind: 'heading', level: Number(level) }
  const found = named.find(({ names }) => names.test(first))
  return found ? { kind: found.kind } : null
}
