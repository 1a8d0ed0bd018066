/** The consequences of the terms of an attribution. */
import { Terms } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'

/** Whose name may not be told is told by a label. Off the record nothing is told, so nothing stands for the name. */
export function needsLabel(terms: Terms): boolean {
  return terms === 'on_background' || terms === 'deep_background'
}

/** From what may be told in full to what is told to nobody. */
const closing = [Terms.on_the_record, Terms.on_background, Terms.deep_background, Terms.off_the_record] as const

/** Whether these terms allow to tell all that the others do. */
export const isAsOpenAs = (terms: Terms, other: Terms): boolean => closing.indexOf(terms) <= closing.indexOf(other)

/** Nothing that was said off the record may stand under a claim that readers see. */
export function isPublishable(terms: Terms): boolean {
  return terms !== 'off_the_record'
}

/** Whether readers may be shown files of somebody on these terms: of anybody else they could tell who it was. */
export const mayShowFiles = (terms: Terms): boolean => terms === 'on_the_record'

/** Refuses an attribution without the public label that its terms require; null where it is right. */
export function labelMissing(terms: Terms, publicLabel: string | null | undefined): Message | null {
  if (!needsLabel(terms) || publicLabel?.trim()) return null
  return message('claims.labelMissing')
}
