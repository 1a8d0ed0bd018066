/** One letter for each choice, for those who cite without leaving the keyboard: the same in every language. */
import type { Stance, Terms } from '#lib/generated/prisma/enums'

export const stanceKeys: Record<string, Stance> = { s: 'supports', d: 'disputes', c: 'context' }
export const termsKeys: Record<string, Terms> = {
  r: 'on_the_record',
  b: 'on_background',
  d: 'deep_background',
  o: 'off_the_record',
}
