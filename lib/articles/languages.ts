import { labels } from '#lib/messages/en/labels'

type OfferedLanguage = keyof typeof labels.language

/** The languages that a newsroom is offered for its articles; any other can be typed. BCP 47. */
export const offeredLanguages = Object.keys(labels.language) as OfferedLanguage[]

export const isOffered = (code: string): code is OfferedLanguage => Object.hasOwn(labels.language, code)
