import type { NamedPicture } from '#lib/intake/documents/pictures'
import { allNamed, allOutside, textIn, type XmlElement } from '#lib/intake/documents/xml'

/** Of a drawing the frame holds a picture as well, behind it. */
const drawn = /\.(?:svgz?|emf|wmf|svm|eps|pdf)$/i

/** How a picture in a frame is described, or what its file is called, and where it is; null where there is none. */
export function pictureIn(frame: XmlElement): NamedPicture | null {
  // What stands in a text box is read with it.
  const images = allOutside(frame, 'draw:image', new Set(['draw:text-box']))
  const image = images.find(({ attrs }) => !drawn.test(attrs['xlink:href'] ?? '')) ?? images[0]
  const [about] = [...allNamed(frame, 'svg:desc'), ...allNamed(frame, 'svg:title')]
  if (!image) return null
  const href = image.attrs['xlink:href']?.replace(/^\.\//, '') ?? ''
  const isRemote = /^(?:[a-z][a-z0-9+.-]*:|\/|\.\.)/i.test(href)
  const alt = about ? textIn(about).trim() : ''
  const name = (alt || (href.split('/').at(-1) ?? '')).trim()
  return { name, part: isRemote || href === '' ? null : href, isRemote, alt: alt || null }
}
