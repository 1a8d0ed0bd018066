/** The words for what kinds of pieces there are, and the languages that a newsroom is offered; any other can be typed. */
import type { Profile } from '#lib/generated/prisma/enums'

export const profileLabels: Record<Profile, string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  interview: 'Interview',
  brief: 'Brief',
}

export const profiles = Object.keys(profileLabels) as Profile[]

export const offeredLanguages: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'Arabic',
  'fa-AF': 'Dari',
  de: 'German',
  fr: 'French',
  fa: 'Persian',
  ps: 'Pashto',
  es: 'Spanish',
  tr: 'Turkish',
  ur: 'Urdu',
}
