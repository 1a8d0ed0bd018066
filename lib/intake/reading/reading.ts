/** The reading of an imported text: what it says of itself and whom it leans on, for a person to confirm. It never invents. */
import { Refusal } from '#lib/errors'
import { english, languageTables, likelyTables } from '#lib/intake/languages/all'
import { type Attribution, attributionsIn } from '#lib/intake/reading/attributions'
import { cleanText } from '#lib/intake/reading/clean'
import { type Language, languageOf } from '#lib/intake/reading/language'
import { type Mention, mentionsOf } from '#lib/intake/reading/mentions'
import { openingOf } from '#lib/intake/reading/opening'
import { paragraphsOf } from '#lib/intake/reading/paragraphs'
import type { Block, Opening, Part } from '#lib/intake/reading/parts'
import { subheadsIn } from '#lib/intake/reading/subheads'
import { type Message, message } from '#lib/messages/message'

export type Reading = Opening & {
  language: Language
  blocks: Block[]
  attributions: Attribution[]
  tagSuggestions: Mention[]
  /** Sentences on what could not be told, and on what was changed to be */
  notDone: Message[]
  /** All words of the cleaned text in their order, each in one part */
  parts: Part[]
}

const mostParagraphs = 5000

/** Reads any text. Refuses what is empty, binary or too long; everything else gives a reading. */
export function readText(raw: string): Reading {
  const { text, notes: cleaned } = cleanText(raw)
  const language = languageOf(text)
  const { paragraphs, notes: joined } = paragraphsOf(text)
  if (paragraphs.length > mostParagraphs)
    throw new Refusal(message('intake.tooManyParagraphs', { count: paragraphs.length, most: mostParagraphs }))
  const { opening, parts, rest, notes: opened } = openingOf(paragraphs)
  const { blocks, notes: asked } = subheadsIn(rest)
  const tables = language.code === null ? likelyTables(text) : languageTables(language.code)
  const {
    attributions,
    cast,
    notes: leant,
  } = attributionsIn(tables ? blocks : [], tables ?? english, opening.dateline?.place.split(/[,/]\s*/) ?? [])
  const kinds = new Map(
    attributions.filter(({ unnamed }) => !unnamed).map(({ sourceName, sourceKind }) => [sourceName, sourceKind]),
  )
  return {
    ...opening,
    language,
    blocks,
    attributions,
    tagSuggestions: mentionsOf(cast, kinds),
    notDone: [
      ...missing(opening),
      ...opened,
      ...asked,
      ...untold(language, tables !== null, attributions.length),
      ...leant,
      ...joined,
      ...cleaned,
    ],
    parts: [...parts, ...blocks.map(({ kind }, at): Part => ({ as: kind, words: rest[at] ?? '' }))],
  }
}

function missing(opening: Opening): Message[] {
  const sentences: [unknown, Message][] = [
    [opening.headline, message('intake.notes.noHeadline')],
    [opening.standfirst, message('intake.notes.noStandfirst')],
    [opening.date, message('intake.notes.noDate')],
    [opening.byline, message('intake.notes.noByline')],
  ]
  return sentences.filter(([found]) => found === null).map(([, sentence]) => sentence)
}

function untold(language: Language, looked: boolean, found: number): Message[] {
  const unknown = language.code === null ? [message('intake.notes.languageUnknown')] : []
  if (!looked) return [...unknown, message('intake.notes.otherLanguage')]
  return found === 0 && unknown.length === 0 ? [message('intake.notes.noSource')] : unknown
}
