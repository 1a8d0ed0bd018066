import type { NamedPicture } from '#lib/intake/documents/pictures'
import type { Relation } from '#lib/intake/documents/word/package'
import { allNamed, allOutside, type XmlElement } from '#lib/intake/documents/xml'

/** What stands in text boxes is read with these; a fallback says the same once more, for older programs. */
const elsewhere = new Set(['w:txbxContent', 'mc:Fallback'])

/** What each picture of a drawing is called, by its description or the name of its file, and where it is. `folder` is that of the part that shows it. */
export function picturesIn(
  drawing: XmlElement,
  relations: ReadonlyMap<string, Relation>,
  folder: string,
): NamedPicture[] {
  const blips = allOutside(drawing, 'a:blip', elsewhere)
  const images = blips.length > 0 ? blips : allOutside(drawing, 'v:imagedata', elsewhere)
  const [about] = allNamed(drawing, 'wp:docPr')
  // A drawing of several pictures is described as a whole.
  const alt = images.length === 1 ? (about?.attrs.descr || about?.attrs.title || '').trim() : ''
  return images.map(({ attrs }) => {
    const relation = relations.get(attrs['r:embed'] ?? attrs['r:link'] ?? attrs['r:id'] ?? '')
    const file = relation?.target.split('/').at(-1) ?? ''
    return {
      name: (alt || file || about?.attrs.name || '').trim(),
      part: relation && !relation.external ? partNamed(relation.target, folder) : null,
      isRemote: relation?.external === true,
      alt: alt || null,
    }
  })
}

/** A target is said from the folder of the part that names it, or from the root of the archive. */
const partNamed = (target: string, folder: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target}`
