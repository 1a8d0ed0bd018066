/** Where the next page of a list begins: after this moment and, within it, this piece. */

import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

const place = z.tuple([z.iso.datetime(), z.uuid()])

export type Cursor = { changedAt: Date; id: string }

export const cursorOf = ({ changedAt, id }: Cursor): string => `${changedAt.toISOString()}_${id}`

/** Refuses what no page has given out. */
export function afterOf(cursor: string): Cursor {
  const result = place.safeParse(cursor.split('_'))
  if (!result.success) throw new Refusal(message('errors.pageOfListGone'))
  return { changedAt: new Date(result.data[0]), id: result.data[1] }
}
