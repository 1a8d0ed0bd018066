/**
 * Tracked changes of an OpenDocument text (ODF 1.3 part 3, 5.5): each is said once, before the text, and the text names where it begins and ends.
 */
import type { Change } from '#lib/intake/documents/marks'
import { allNamed, childNamed, elements, textIn, type XmlElement } from '#lib/intake/documents/xml'
import { reviewerName } from '#lib/text/suggester'

export type OdtChange = Change & {
  /** What was deleted stands apart from the text */
  deleted: XmlElement | null
  /** Of words that were put in before they were deleted */
  putIn: Change | null
  isFormat: boolean
}

export function odtChanges(text: XmlElement): Map<string, OdtChange> {
  const found = new Map<string, OdtChange>()
  for (const region of allNamed(childNamed(text, 'text:tracked-changes'), 'text:changed-region')) {
    const [change] = elements(region)
    const isDeletion = change?.name === 'text:deletion'
    const putIn = childNamed(region, 'text:insertion')
    found.set(region.attrs['text:id'] ?? region.attrs['xml:id'] ?? '', {
      type: isDeletion ? 'deleted' : 'inserted',
      ...changeInfo(change),
      deleted: isDeletion ? (change ?? null) : null,
      putIn: isDeletion && putIn ? { type: 'inserted', ...changeInfo(putIn) } : null,
      isFormat: change?.name === 'text:format-change',
    })
  }
  return found
}

function changeInfo(change: XmlElement | undefined) {
  const about = childNamed(change, 'office:change-info')
  const said = (name: string) => {
    const element = childNamed(about, name)
    return element ? textIn(element) : ''
  }
  return { who: reviewerName(said('dc:creator')), when: said('dc:date').trim().slice(0, 40) || null }
}

/** The paragraphs and the like that a deletion took, the empty ones at its ends included: between each two it joined what it left. */
export const deletedParts = ({ deleted }: OdtChange): XmlElement[] =>
  deleted ? elements(deleted).filter(({ name }) => name !== 'office:change-info') : []
