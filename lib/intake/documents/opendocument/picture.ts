import { allNamed, textIn, type XmlElement } from '#lib/intake/documents/xml'

/** How a picture in a frame is described, or what its file is called; null where there is none. */
export function pictureIn(frame: XmlElement): string | null {
  const [image] = allNamed(frame, 'draw:image')
  const [about] = [...allNamed(frame, 'svg:desc'), ...allNamed(frame, 'svg:title')]
  return image ? ((about ? textIn(about) : '') || (image.attrs['xlink:href']?.split('/').at(-1) ?? '')).trim() : null
}
