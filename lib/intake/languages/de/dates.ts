import type { DateWords } from '#lib/intake/languages/opening-words'

export const dates: DateWords = {
  months: ['januar|jänner|jan', 'februar|feber|feb|febr', 'märz|maerz|mär|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sept|sep', 'oktober|okt', 'november|nov', 'dezember|dez'],
  weekdays: ['montag|mo', 'dienstag|di', 'mittwoch|mi', 'donnerstag|do', 'freitag|fr', 'samstag|sonnabend|sa', 'sonntag|so'],
  labels: ['stand', 'veröffentlicht am', 'veröffentlicht', 'erschienen am', 'erstellt am', 'aktualisiert am', 'aktualisiert', 'zuletzt aktualisiert am', 'zuletzt aktualisiert', 'datum', 'vom', 'am', 'publiziert am', 'publiziert', 'online seit'],
  around: ['den', 'der', 'am', 'um', 'uhr', 'vom', 'von', 'mez', 'mesz', 'aktualisiert', 'zuletzt', 'stand', 'h'],
  dayFirst: true,
}
