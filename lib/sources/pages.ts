/** Where the next page of a list by name begins. */
import { z } from 'zod'
import { Refusal } from '#lib/errors'

const place = z.strictObject({ name: z.string(), id: z.uuid() })
type Place = z.infer<typeof place>

export const cursorOf = ({ name, id }: Place): string => `${id}${name}`

/** Refuses what no page has given out. */
export function afterOf(cursor: string): Place {
  const result = place.safeParse({ id: cursor.slice(0, 36), name: cursor.slice(36) })
  if (!result.success) throw new Refusal('This page of the list is not there any more. Go back to its beginning.')
  return result.data
}
