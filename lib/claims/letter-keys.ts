/**
 * One letter for each choice, for those who cite without leaving the keyboard: the same in every language. No letter stands twice, here or
 * among the kinds of sources: all groups may be on the screen together.
 */
import type { Stance, Terms } from '#lib/generated/prisma/enums'

export const stanceKeys: Record<string, Stance> = { s: 'supports', i: 'disputes', c: 'context' }
export const termsKeys: Record<string, Terms> = {
  r: 'on_the_record',
  b: 'on_background',
  g: 'deep_background',
  f: 'off_the_record',
}
