/** What the reading of a language needs to know of it: words alone, in tables that a speaker can correct. */
import { normOf } from '#lib/intake/languages/norm'

export type Words = ReadonlySet<string>
/** Phrases by their first word, longest first */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Words apart by spaces. */
export const set = (words: string): Words =>
  new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(normOf),
  )

/** Phrases apart by commas. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of list.split(',')) {
    const words = phrase.trim().split(/\s+/).map(normOf)
    const [first] = words
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length)
  return byFirst
}

/** Words that attribute a statement to somebody. */
export type Cues = {
  /** The source stands after these: “according to” */
  before: Phrases
  /** After these only an outlet is one: “told” */
  beforeOutlet: Phrases
  /** The source stands before these: “zufolge” */
  after: Phrases
  /** In themselves say that it is the speaker’s view: “in her view”, “a su juicio” */
  ownView?: Phrases
  /** Say that somebody asserts something, whatever follows */
  verbs: Words
  /** So does a person right behind these at the start of a sentence: “Pour Ana Velt, …” */
  opening: Phrases
  /** “…, saying that”: whoever the sentence is about */
  participles: Words
  /** Do so only before “that”, a colon or a quotation, or after a quotation */
  verbsThat: Words
  /** Outlets do so with these, whatever follows */
  reportVerbs: Words
  that: Words
  /** Between a subject and its verb, and no matter */
  passedOver: Words
  /** Between a subject and its verb, these turn the sense */
  turned: Words
  /** Before a subject these make a doubt of it: “if”, “whether” */
  doubts: Words
  /** Joins who made it to a document: “by”, “from” */
  madeBy: Phrases
  /** “Kordel’s assertion” */
  statementNouns: Words
  /** Verbs of more than one word: “اعلام کرد” */
  compoundVerbs?: Phrases
  /** Verbs whose second part stands later in the sentence: “teilte … mit” */
  separable?: Phrases
  /** Prepositions: what stands behind one is no subject */
  placing: Words
}

/** Words that tell names, and what kind of thing they name. */
export type NameWords = {
  articles: Words
  /** “its”, “their” */
  owners: Words
  /** By whom they may stand for: a person, a body, or either */
  pronouns: { person: Words; body: Words; any: Words }
  /** Before a person’s name and no part of it; alone a role: “the minister” */
  titles: Words
  /** The same by their ends, where a language writes them as one word: “Außenminister” */
  titleEnds?: RegExp
  /** Speak for somebody else, who is the source when they have no name */
  speakers: Words
  /** Sources without a name */
  unnamed: Words
  bodies: Words
  bodyEnds?: RegExp
  outlets: Words
  knownOutlets: Words
  /** Bodies that no noun tells, in full, for scripts without capitals: “الدفاع المدني” */
  knownBodies?: Phrases
  documents: Words
  documentEnds?: RegExp
  datasets: Words
  /** Bodies that need no name to be one: “police” */
  standing: Words
  /** Roles that one person has at a time: “the minister” is nobody else */
  offices: Words
  /** Bodies’ nouns that any body may be meant by: “the company” */
  anyBody: Words
  /** Last words of companies’ names */
  companyWords: Words
  /** Pronouns of a woman */
  feminine: Words
  /** How a ministry is called after its minister: “Water Minister” → “Water Ministry” */
  ministry?: { keys: Words; of: RegExp; is: string }
  /** Adjectives before or after a body’s noun: “central”, “foreign” */
  bodyAdjectives: Words
  adjectiveEnds?: RegExp
  /** What ministries are for: “trade”, “foreign affairs” */
  fields: Words
  /** Between the words of one name */
  inside: Words
  /** Join a body’s name to what it is of */
  of: Words
  and: Words
  places: Words
  /** Never part of a name */
  functionWords: Words
  /** Begin sentences and are no names */
  commonStarts: Words
  /** Weekdays, months and words of time */
  times: Words
  /** Known first names, for scripts without capitals */
  given: Words
}

/** How many of the words that `at` gives, from `from` on, make one of the phrases; 0 when none. */
export function lengthOfPhrase(list: Phrases, at: (index: number) => string, from: number): number {
  const found = list.get(at(from))?.find((words) => words.every((word, offset) => at(from + offset) === word))
  return found?.length ?? 0
}

export type Language = {
  code: string
  normal: (word: string) => string
  cues: Cues
  names: NameWords
  /** Capitals tell names */
  capitals: boolean
  /** Every noun has a capital */
  nounsToo: boolean
  elides: boolean
  /** A verb may leave its subject out */
  dropsSubject: boolean
  /** Where the subject stands: before its verb and only after a quotation behind it, on either side, behind it, or far before a verb at the end */
  order: 'subject-verb' | 'either' | 'verb-subject' | 'verb-last'
  /** The name of a body as it is called when it is the subject */
  nominative?: (name: string) => string
  /** Stands between a subject and its verb of saying: Urdu “نے” */
  ergative?: string
}
