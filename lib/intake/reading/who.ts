/** Everybody and everything in a sentence that a statement may belong to: names, roles, bodies, documents, the nameless and pronouns. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import type { NameKind } from '#lib/intake/reading/kinds'

export type Form = 'named' | 'role' | 'short' | 'document' | 'unnamed' | 'pronoun'

export type Who = {
  form: Form
  /** A name as it stood; for the nameless, their words with article: “a senior official” */
  words: string
  /** What the words around it suggest */
  kind: NameKind | null
  /** A name by its form alone: “the Norvalian government” */
  sure: boolean
  /** Titles and roles that stood with it, as tables have them */
  roles: readonly string[]
  /** The role in its words: “ministre de la Santé” */
  rolePhrase: string
  /** The noun that a role, short form or document goes by */
  key: string
  /** Whom it belongs to, speaks for or was made by */
  of: Who | null
  /** “its”, “their” */
  owned: boolean
  definite: boolean
  possessive: boolean
  /** First token with its article, first without, and last */
  first: number
  head: number
  last: number
  /** Last with all that was set beside it: “Kordel, the harbour master,” */
  end: number
}

/** The sources that a sentence names. */
export type Found = {
  who: Who
  hint: SourceKind | null
  /** Only counts if it turns out to be an outlet: “told Selm Radio” */
  onlyOutlet?: true
  /** Its words are passed on, as outlets’ are: “as reported by SHR” */
  reports?: true
  /** First and last token of the phrase */
  first: number
  last: number
}

export const nobody: Omit<Who, 'first' | 'head' | 'last' | 'end' | 'form' | 'words'> = {
  kind: null,
  sure: false,
  roles: [],
  rolePhrase: '',
  key: '',
  of: null,
  owned: false,
  definite: false,
  possessive: false,
}

/** Whoever spoke last, without a word for them. */
export const speaker = ({ first, last }: { first: number; last: number }): Who => ({
  ...nobody,
  form: 'pronoun',
  words: '',
  first,
  head: first,
  last,
  end: last,
})
