/** The words for how a claim stands and on what terms somebody is quoted. */
import type { Stance, Standing, Terms } from '#lib/generated/prisma/enums'

export const stanceLabels: Record<Stance, string> = {
  supports: 'Supports',
  disputes: 'Disputes',
  context: 'Context',
}

export const termsLabels: Record<Terms, string> = {
  on_the_record: 'On the record',
  on_background: 'On background',
  deep_background: 'Deep background',
  off_the_record: 'Off the record',
}

export const termsMeanings: Record<Terms, string> = {
  on_the_record: 'May be quoted by name',
  on_background: 'May be quoted, not named',
  deep_background: 'May be used, neither quoted nor named',
  off_the_record: 'May not be published',
}

export const standingLabels: Record<Standing, string> = {
  unverified: 'Unverified',
  verified: 'Verified',
  disputed: 'Disputed',
  false: 'False',
  opinion: 'Opinion',
}

/** One letter each, for those who cite without leaving the keyboard. */
export const stanceKeys: Record<string, Stance> = { s: 'supports', d: 'disputes', c: 'context' }
export const termsKeys: Record<string, Terms> = {
  r: 'on_the_record',
  b: 'on_background',
  d: 'deep_background',
  o: 'off_the_record',
}

/** NATO Admiralty code */
export const credibilityLabels: Record<1 | 2 | 3 | 4 | 5 | 6, string> = {
  1: 'Confirmed by others',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Can’t be judged yet',
}
