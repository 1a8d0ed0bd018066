/** Tracked changes of an OpenDocument text: each is said once, before the text, and the text names where it begins and ends. */
import type { Change } from '#lib/intake/documents/marks'
import { allNamed, childNamed, elements, textIn, type XmlElement } from '#lib/intake/documents/xml'

export type OdtChange = Change & {
  /** What was deleted stands apart from the text */
  deleted: XmlElement | null
  isFormat: boolean
}

export function odtChanges(text: XmlElement): Map<string, OdtChange> {
  const found = new Map<string, OdtChange>()
  for (const region of allNamed(childNamed(text, 'text:tracked-changes'), 'text:changed-region')) {
    const [change] = elements(region)
    const about = childNamed(change, 'office:change-info')
    const said = (name: string) => {
      const element = childNamed(about, name)
      return element ? textIn(element).trim() : ''
    }
    const isDeletion = change?.name === 'text:deletion'
    found.set(region.attrs['text:id'] ?? region.attrs['xml:id'] ?? '', {
      type: isDeletion ? 'deleted' : 'inserted',
      who: said('dc:creator'),
      when: said('dc:date') || null,
      deleted: isDeletion ? (change ?? null) : null,
      isFormat: change?.name === 'text:format-change',
    })
  }
  return found
}
