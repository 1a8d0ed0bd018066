import type { Relation } from '#lib/intake/documents/word/package'
import { allNamed, type XmlElement } from '#lib/intake/documents/xml'

/** What a picture is called: by its description, or the name of its file. Null where there is no picture. */
export function pictureIn(drawing: XmlElement, relations: ReadonlyMap<string, Relation>): string | null {
  const [blip] = allNamed(drawing, 'a:blip')
  const [image] = allNamed(drawing, 'v:imagedata')
  if (!blip && !image) return null
  const id = blip?.attrs['r:embed'] ?? blip?.attrs['r:link'] ?? image?.attrs['r:id'] ?? ''
  const [about] = allNamed(drawing, 'wp:docPr')
  const file = relations.get(id)?.target.split('/').at(-1) ?? ''
  return (about?.attrs.descr || about?.attrs.title || file || about?.attrs.name || '').trim()
}
