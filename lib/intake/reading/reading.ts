/** The reading of an imported text: what it says of itself and whom it leans on, for a person to confirm. It never invents. */
import { Refusal } from '#lib/errors'
import { english, languageTables, likelyTables } from '#lib/intake/languages/all'
import { markOf } from '#lib/intake/page/marks'
import { type Page, pageOf } from '#lib/intake/page/page'
import { type Attribution, attributionsIn } from '#lib/intake/reading/attributions'
import { closingByline } from '#lib/intake/reading/byline'
import { cleanText } from '#lib/intake/reading/clean'
import { unglued } from '#lib/intake/reading/glued'
import { type Language, languageOf } from '#lib/intake/reading/language'
import { Lines } from '#lib/intake/reading/lines'
import { listsIn } from '#lib/intake/reading/lists'
import { type Mention, mentionsOf } from '#lib/intake/reading/mentions'
import { openingOf } from '#lib/intake/reading/opening'
import { paragraphsOf } from '#lib/intake/reading/paragraphs'
import type { Block, LeftOut, Opening, Part } from '#lib/intake/reading/parts'
import { sift } from '#lib/intake/reading/sift'
import { subheadsIn } from '#lib/intake/reading/subheads'
import { type Message, message } from '#lib/messages/message'

export type Reading = Opening & {
  language: Language
  blocks: Block[]
  /** Lines that are not the piece, in their order */
  leftOut: LeftOut[]
  attributions: Attribution[]
  tagSuggestions: Mention[]
  /** Sentences on what could not be told, and on what was changed to be */
  notDone: Message[]
  /** All words of the cleaned text in their order, each in one part */
  parts: Part[]
}

export type Given = {
  /** 2026-11-26, the day of import: dates without a year are read by it */
  today?: string | undefined
  /** The page that the text was copied from, as the clipboard had it */
  html?: string | undefined
}

const mostParagraphs = 5000

/** Reads any text. Refuses what is empty, binary or too long; everything else gives a reading. */
export function readText(raw: string, given: Given = {}): Reading {
  const { text, notes: cleaned } = cleanText(raw)
  const language = languageOf(text)
  const page = given.html ? pageOf(given.html) : null
  const { paragraphs, gaps, notes: joined } = paragraphsOf(linesApart(text, page))
  if (paragraphs.length > mostParagraphs)
    throw new Refusal(message('intake.tooManyParagraphs', { count: paragraphs.length, most: mostParagraphs }))
  const tables = language.code === null ? likelyTables(text) : languageTables(language.code)
  const context = { today: given.today, language: language.code ?? tables?.code ?? null }
  const said = page?.linesOf(paragraphs) ?? []
  const lines = new Lines(paragraphs, gaps, context, said)
  const { headline, body, leftOut: apart } = sift(lines)
  const kept = paragraphs.flatMap((_, at) => (apart.has(at) ? [] : [at]))
  const {
    opening,
    parts: taken,
    rest,
    restAt,
    notes: opened,
  } = openingOf(
    kept.map((at) => paragraphs[at] ?? ''),
    context,
    {
      headline: headline === null ? null : kept.indexOf(headline),
      body: body >= paragraphs.length ? 0 : kept.findIndex((at) => at >= body),
      bylineAt: (at) => lines.bylineAt(kept[at] ?? 0),
      markAt: (at) => markOf(paragraphs[kept[at] ?? 0] ?? '', said[kept[at] ?? 0]),
    },
  )
  const blockAt = restAt.map((at) => kept[at] ?? 0)
  const roles = blockAt.map((at) => said[at] ?? null)
  const above = opening.headline === null ? 0 : restAt.filter((at) => (kept[at] ?? 0) < body).length
  const { blocks: subheaded, notes: asked } = subheadsIn(rest, roles, above)
  const blocks = listsIn(subheaded, roles)
  const leftOut = [...apart].map(([at, why]): LeftOut => {
    const before = blockAt.findIndex((block) => block > at)
    return { at, before: before < 0 ? blocks.length : before, words: paragraphs[at] ?? '', why }
  })
  leftOut.sort((one, other) => one.at - other.at)
  const signed = opening.byline === null ? leftOut.findLastIndex(({ words }) => closingByline(words) !== null) : -1
  const [closing] = signed < 0 ? [] : leftOut.splice(signed, 1)
  if (closing) opening.byline = closingByline(closing.words)
  const inOrder = [
    ...taken.map(({ at, ...part }) => ({ at: kept[at] ?? 0, part })),
    ...blocks.map(({ kind }, at) => ({ at: blockAt[at] ?? 0, part: { as: kind, words: rest[at] ?? '' } })),
    ...leftOut.map(({ at, words }) => ({ at, part: { as: 'leftOut' as const, words } })),
    ...(closing ? [{ at: closing.at, part: { as: 'byline' as const, words: closing.words } }] : []),
  ].sort((one, other) => one.at - other.at)
  const {
    attributions,
    cast,
    notes: leant,
  } = attributionsIn(
    tables ? blocks : [],
    tables ?? english,
    opening.dateline?.place.split(/[,/]\s*/) ?? [],
    opening.standfirst,
  )
  const kinds = new Map(
    attributions.filter(({ unnamed }) => !unnamed).map(({ sourceName, sourceKind }) => [sourceName, sourceKind]),
  )
  return {
    ...opening,
    language,
    blocks,
    leftOut,
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
    parts: inOrder.map(({ part }): Part => part),
  }
}

const linesApart = (text: string, page: Page | null) =>
  text
    .split('\n')
    .flatMap((line) => page?.unglued(line) ?? [line])
    .flatMap(unglued)
    .join('\n')

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
