/** What the terms of an attribution ask for. */
import type { Terms } from '#lib/generated/prisma/enums'

/** Whose name may not be told is told by a label. Off the record nothing is told, so nothing stands for the name. */
export function needsLabel(terms: Terms): boolean {
  return terms === 'on_background' || terms === 'deep_background'
}

/** Nothing that was said off the record may stand under a claim that readers see. */
export function isPublishable(terms: Terms): boolean {
  return terms !== 'off_the_record'
}

/** The sentence for an attribution without the label that its terms ask for; null when it is right. */
export function labelMissing(terms: Terms, publicLabel: string | null | undefined): string | null {
  if (!needsLabel(terms) || publicLabel?.trim()) return null
  return 'Say what readers are told instead of the name, such as “a senior official”.'
}
