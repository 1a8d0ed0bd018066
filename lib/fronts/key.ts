/** Which front somebody asks for. Pure. */
import { z } from 'zod'
import type { Belonging } from '#lib/auth/grants'
import type { FrontKey } from '#lib/fronts/paths'
import { isLanguage } from '#lib/text/language'

export const frontKey = z.strictObject({ deskId: z.uuid().nullable(), language: z.string().refine(isLanguage) })

/** From the two parts of an address; null for what is none. */
export function keyFrom(place: string, language: string): FrontKey | null {
  const key = frontKey.safeParse({ deskId: place === 'home' ? null : place, language })
  return key.success ? key.data : null
}

/** The home page is of no desk: whoever has a right on a desk alone has none there. */
export const belongingOfFront = (deskId: string | null): Belonging =>
  deskId === null ? { ownerIds: [] } : { ownerIds: [], deskId }
