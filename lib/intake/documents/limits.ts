/** The most that a document may hold: what goes beyond is refused before it costs anything. */

export const documentLimits = {
  /** Bytes of a file; the pictures in it are most of them */
  file: 50_000_000,
  /** Bytes of one part of an archive, and of all that are read together, once they are unpacked */
  part: 40_000_000,
  parts: 80_000_000,
  /** So many times as large as its packed form a part may be: text is packed ten to thirty times */
  ratio: 300,
  entries: 10_000,
  /** Elements within elements, and elements in all */
  depth: 400,
  elements: 1_500_000,
  /** Pages of a PDF */
  pages: 500,
  /** Comments that are taken over */
  comments: 300,
  /** Tracked changes that become suggestions, and the names of reviewers among them */
  suggestions: 1_000,
  reviewers: 50,
  /** Pictures that come along: how many, bytes of one unpacked, and of all */
  brought: { count: 40, one: 12_000_000, bytes: 24_000_000 },
  /** Names of pictures that are told */
  pictures: 200,
} as const

/** How long one file may take to be read, in milliseconds, how much memory that may take, in MB, and how much may come of it, in characters */
export const readingLimits = { time: 30_000, memory: 640, atOnce: 2, waiting: 40, answer: 8_000_000 } as const

/** Files of one person that are sent or read at the same time, as many as a page sends at once; and bytes of everybody's */
export const uploadLimits = { perPerson: 2, bytes: 200_000_000 } as const

/** What the picker of a page offers. What a file is, its content says. */
export const documentEndings = '.docx,.odt,.rtf,.pdf,.html,.htm,.md,.markdown,.txt,.text'
