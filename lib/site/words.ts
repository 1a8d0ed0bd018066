/** The newsroom's categories in the words that readers see. */
import type { Profile, SourceKind, Stance, Standing, TagKind, Terms } from '#lib/generated/prisma/enums'

/** The language of these words, and of all that the site itself says. */
export const wordsLanguage = 'en'

export const profileWords: Record<Profile, string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  interview: 'Interview',
  brief: 'In brief',
}

export const sourceKindWords: Record<SourceKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  outlet: 'News outlet',
  document: 'Document',
  dataset: 'Data',
  event: 'Event',
  social_post: 'Social post',
}

export const tagKindWords: Record<TagKind, string> = {
  topic: 'Topic',
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
}

export const stanceWords: Record<Stance, string> = {
  supports: 'supports this',
  disputes: 'disputes this',
  context: 'gives context',
}

export const termsWords: Record<Exclude<Terms, 'off_the_record'>, string> = {
  on_the_record: 'on the record',
  on_background: 'on background: named to the newsroom, not to readers',
  deep_background: 'on deep background: known to the newsroom, neither named nor quoted',
}

export const standingWords: Record<Standing, string> = {
  unverified: 'Not independently verified',
  verified: 'Verified by the newsroom',
  disputed: 'Disputed',
  false: 'Found to be false',
  opinion: 'A matter of opinion',
}
