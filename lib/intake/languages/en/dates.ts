import type { DateWords } from '#lib/intake/languages/opening-words'

export const dates: DateWords = {
  months: [
    'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep',
    'october|oct', 'november|nov', 'december|dec',
  ],
  weekdays: ['monday|mon', 'tuesday|tues|tue', 'wednesday|wed', 'thursday|thurs|thur|thu', 'friday|fri', 'saturday|sat', 'sunday|sun'],
  labels: ['date', 'dated', 'published on', 'published at', 'published', 'posted on', 'posted', 'last updated on', 'last updated', 'last modified', 'updated on', 'updated', 'first published on', 'first published', 'issued on', 'issued', 'released on', 'release date', 'publication date', 'modified'],
  around: ['on', 'the', 'of', 'at', 'am', 'pm', 'local', 'time', 'gmt', 'utc', 'bst', 'cet', 'cest', 'est', 'edt', 'et', 'pst', 'pdt', 'z', 'eat', 'ist'],
}
