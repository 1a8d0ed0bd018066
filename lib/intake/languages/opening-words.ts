/** What each language's tables for the opening hold. Words are written in small letters; README.md says how to correct them. */
export type DateWords = {
  /** Names of the twelve months, each in all its forms, “|” between them */
  months: readonly string[]
  /** The same of the Solar Hijri year, from Farvardin on */
  solarMonths?: readonly string[]
  /** Monday to Sunday */
  weekdays: readonly string[]
  /** Words before a date: “published on” */
  labels: readonly string[]
  /** Small words in and after a date: “de”, “Uhr” */
  around: readonly string[]
  /** Words of a time that tells no day: “3 hours ago” */
  ago: readonly string[]
  /** A date in figures is day first, and never anything else */
  dayFirst?: boolean
}

export type LineWords = {
  /** Words before a name in a byline; one that ends in “:” needs its colon */
  bylines: readonly string[]
  /** “and” between two names */
  and: readonly string[]
  /** Lines that are never the piece: menus, buttons, labels */
  lines: readonly string[]
  /** A short line that begins so is not the piece: “Reading time” */
  begins: readonly string[]
  /** Headings over links to other pieces */
  related: readonly string[]
  /** From such a line on, nothing is the piece: contacts, notes to editors, end marks */
  ends: readonly string[]
  /** Words in a line that make it a caption or credit, a colon or slash after them */
  captions: readonly string[]
  /** Words that begin the line of an embargo */
  embargo: readonly string[]
  /** What somebody is who writes: “correspondent”; they follow a name and are no part of it */
  roles: readonly string[]
  /** Lines over a press release, below the letterhead */
  releases: readonly string[]
  /** First words of a letterhead: “Ministry of …” */
  letterheads: readonly string[]
  /** Lines that say that the next one is a caption */
  captionLabels: readonly string[]
  /** Words in the name of an agency */
  agencies: readonly string[]
}
