/** Pictures as they were frozen with a publication: credit, licence, size and renditions. What the text says of them stands in the text. */
import type { Licence } from '#lib/generated/prisma/enums'
import type { FrozenLead, FrozenPart, FrozenPicture } from '#lib/media/frozen-picture'

/** As lib/publications froze it */
export type ShownPicture = FrozenPicture

export type ShownPart = FrozenPart
export type ShownLead = Omit<FrozenLead, 'front'>
/** A lead picture as lists of articles show it */
export type ListedLead = Pick<FrozenLead, 'alt' | 'colour'> & FrozenPart

/** Where media files are on the site itself */
export const publicFolder = '/media/'

type Source = { type: string; srcSet: string }

/** AVIF and WebP to choose from, the smaller format first, and one picture for whoever takes neither. Null where none is made. */
export function sourcesOf({ made, folder = publicFolder }: ShownPart) {
  const of = (type: string) => made.filter((one) => one.type === type).sort((a, b) => a.width - b.width)
  const set = (all: ShownPart['made']) => all.map(({ key, width }) => `${folder}${key} ${width}w`).join(', ')
  const others = ['image/avif', 'image/webp'].flatMap((type): Source[] => {
    const all = of(type)
    return all.length > 0 ? [{ type, srcSet: set(all) }] : []
  })
  const plain = of('image/jpeg').length > 0 ? of('image/jpeg') : made
  const whole = plain.findLast(({ width }) => width <= 1280) ?? plain[0]
  return whole ? { others, srcSet: set(plain), src: folder + whole.key, whole } : null
}

/** Pages where a licence is told in full; other licences are terms between the newsroom and whoever made the picture. */
const licencePages: Partial<Record<Licence, string>> = {
  public_domain: 'https://creativecommons.org/publicdomain/mark/1.0/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  cc_by: 'https://creativecommons.org/licenses/by/4.0/',
  cc_by_sa: 'https://creativecommons.org/licenses/by-sa/4.0/',
  cc_by_nc: 'https://creativecommons.org/licenses/by-nc/4.0/',
  cc_by_nd: 'https://creativecommons.org/licenses/by-nd/4.0/',
}

/** A short name that readers know, and its page; null for a licence that is nobody else's business. */
export function publicLicence(licence: Licence | null): { name: string | null; page: string } | null {
  const page = licence === null ? undefined : licencePages[licence]
  if (!page) return null
  return { name: licence?.startsWith('cc') ? licence.toUpperCase().replace('_', ' ').replace('_', '-') : null, page }
}

/** The one picture that other sites and programs show of a part: a JPEG, as near to 1,200 pixels as there is one. */
export function sharedOf({ made, folder = publicFolder }: ShownPart) {
  const all = made.filter(({ type }) => type === 'image/jpeg').sort((a, b) => a.width - b.width)
  const one = all.find(({ width }) => width >= 1200) ?? all.at(-1)
  return one ? { path: folder + one.key, ...one } : null
}
