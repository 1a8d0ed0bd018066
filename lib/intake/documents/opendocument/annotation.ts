import type { DocumentComment } from '#lib/intake/documents/document'
import { childNamed, elements, textIn, type XmlElement } from '#lib/intake/documents/xml'

/** A comment of an OpenDocument text. One without a name of its own is told by how many are `before` it. */
export function annotationAsComment(annotation: XmlElement, before: number): DocumentComment {
  const said = (name: string) => {
    const found = childNamed(annotation, name)
    return found ? textIn(found).trim() : ''
  }
  const lines = elements(annotation).filter(({ name }) => name === 'text:p' || name === 'text:list')
  return {
    id: annotation.attrs['office:name'] ?? `at ${before}`,
    who: said('dc:creator'),
    when: said('dc:date') || null,
    words: lines.map(textIn).join('\n').trim(),
    answers: annotation.attrs['loext:parent-name'] ?? null,
  }
}
