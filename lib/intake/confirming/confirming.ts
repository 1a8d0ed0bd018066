/** An offer while somebody goes through it: what it begins with, and what is sent when all is well. */
import type { Actor } from '#lib/auth/actor'
import { datesIn } from '#lib/dates/in-zone'
import type { Profile, SourceKind, TagKind } from '#lib/generated/prisma/enums'
import type { Offer } from '#lib/intake/confirming/offer'
import type { ConfirmedImportInput } from '#lib/intake/input'
import type { Block } from '#lib/intake/reading/parts'
import type { Message } from '#lib/messages/message'
import type { FoundSource } from '#lib/sources/queries'
import type { FoundTag } from '#lib/tags/queries'
import { slugOf } from '#lib/text/slug'

export type BlockRow = Block & { id: number /** Not to be part of the draft */; out: boolean }

/** `known` is the newsroom's own that it stands for; without one it is made. */
export type SourceRow = {
  name: string
  kind: SourceKind
  known: FoundSource | null
  similar: readonly FoundSource[]
  taken: boolean
}
export type TagRow = { name: string; kind: TagKind; known: FoundTag | null; taken: boolean }
export type ClaimRow = {
  id: number
  /** Id of its block */
  block: number
  words: string
  leansOn: { source: number; phrase: string; taken: boolean }[]
}

export type Confirming = {
  profile: Profile
  deskId: string | null
  /** Empty as long as nobody has said it */
  language: string
  dir: 'ltr' | 'rtl'
  authorIds: string[]
  headline: string
  standfirst: string
  dateline: string
  byline: string
  date: string
  /** What the page and the dateline say, where both do */
  dates: { iso: string; from: 'page' | 'dateline' }[]
  /** What the text says of an embargo, and until when it is kept: 2026-11-24T06:00 by the newsroom’s clock */
  embargo: { words: string; until: string; taken: boolean } | null
  file: string
  blocks: BlockRow[]
  sources: SourceRow[]
  claims: ClaimRow[]
  tags: TagRow[]
  /** Index of the tag that the article is mainly about */
  mainTag: number | null
  notDone: readonly Message[]
}

/** Every source and the chosen tags are taken, and an embargo that tells its end. Without a byline, whoever brings the text in is its author. */
export function begin(
  offer: Offer,
  by: Pick<Actor, 'personId' | 'deskIds'>,
  file: string,
  timeZone: string,
): Confirming {
  const [onlyDesk = null, ...more] = by.deskIds
  const main = offer.tags.findIndex(({ chosen }) => chosen)
  return {
    profile: offer.profile ?? 'news',
    deskId: more.length === 0 ? onlyDesk : null,
    language: offer.language.code ?? '',
    dir: offer.language.dir,
    authorIds: offer.byline ? offer.authors.map(({ id }) => id) : [by.personId],
    headline: offer.headline ?? '',
    standfirst: offer.standfirst ?? '',
    dateline: offer.dateline?.words ?? '',
    byline: offer.byline?.words ?? '',
    date: offer.date?.iso ?? '',
    dates: offer.dates.map(({ iso, from }) => ({ iso, from })),
    embargo: offer.embargo && { words: offer.embargo.words, ...endOf(offer.embargo, timeZone) },
    file,
    blocks: rowsOf(offer),
    sources: offer.sources.map((source) => ({ ...source, taken: true })),
    claims: offer.claims.map(({ leansOn, ...claim }, id) => ({
      ...claim,
      id,
      leansOn: leansOn.map((one) => ({ ...one, taken: true })),
    })),
    tags: offer.tags.map(({ name, kind, known, chosen }) => ({ name, kind, known, taken: chosen })),
    mainTag: main < 0 ? null : main,
    notDone: offer.notDone,
  }
}

/** A time with a zone as the newsroom’s clock shows it; one without is by that clock. */
function endOf({ iso }: { iso: string | null }, timeZone: string): { until: string; taken: boolean } {
  if (iso === null) return { until: '', taken: false }
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(iso)
  return { until: zoned ? datesIn(timeZone).figures(new Date(iso)) : iso, taken: true }
}

/** Whether a claim's words still stand in a paragraph that is kept. */
export function stands(blocks: readonly BlockRow[], claim: Pick<ClaimRow, 'block' | 'words'>): boolean {
  const block = blocks.find(({ id }) => id === claim.block)
  return block !== undefined && !block.out && block.kind !== 'heading' && block.text.includes(claim.words)
}

/** The blocks, and between them the lines that were left out: each stands where it stood and can be taken back. */
function rowsOf({ blocks, leftOut }: Offer): BlockRow[] {
  const rows = blocks.map((block, id): BlockRow => ({ ...block, id, out: false }))
  const apart = leftOut.map(({ words, before }, at) => ({
    row: { kind: 'paragraph' as const, text: words, id: blocks.length + at, out: true },
    before,
  }))
  return [...rows, null].flatMap((row, at) => [
    ...apart.filter(({ before }) => before === at).map((one): BlockRow => one.row),
    ...(row ? [row] : []),
  ])
}

/** The sources that a claim leans on, as far as both were taken. */
export const takenFor = (claim: ClaimRow, sources: readonly SourceRow[]): number[] =>
  claim.leansOn.filter(({ source, taken }) => taken && sources[source]?.taken).map(({ source }) => source)

/** The first tag that is taken is the main one, until another is said to be. */
export function takeTag(state: Confirming, index: number, taken: boolean): Confirming {
  const tags = state.tags.map((row, at) => (at === index ? { ...row, taken } : row))
  const stays = state.mainTag !== null && tags[state.mainTag]?.taken
  const first = tags.findIndex((row) => row.taken)
  return { ...state, tags, mainTag: stays ? state.mainTag : first < 0 ? null : first }
}

/** Everything that was taken, and nothing else: a source under no claim is not made, two rows of one name are one. */
export function asInput(state: Confirming) {
  const { dir: _, notDone: __, dates: ___, blocks, sources, claims, tags, mainTag, date, embargo, ...rest } = state
  const kept = blocks.filter(({ out, text }) => !out && text.trim() !== '')
  const cited = claims
    .filter((claim) => stands(blocks, claim))
    .map((claim) => ({ claim, leansOn: takenFor(claim, sources) }))
    .filter(({ leansOn }) => leansOn.length > 0)
  const sourceList = eachOnce(
    sources,
    (row, index) => cited.some(({ leansOn }) => leansOn.includes(index)) && row.taken,
  )
  const tagList = eachOnce(tags, ({ taken }) => taken)
  return {
    ...rest,
    date: date || null,
    embargo: embargo?.taken ? embargo.until : null,
    blocks: kept.map(({ kind, text, ordered }) => ({ kind, text, ...(ordered ? { ordered } : {}) })),
    sources: sourceList.rows.map(({ known, name, kind, similar }) =>
      known ? { known: known.id } : { fresh: { name, kind, differsFrom: similar.map(({ id }) => id) } },
    ),
    claims: cited.map(({ claim, leansOn }) => ({
      block: kept.findIndex(({ id }) => id === claim.block),
      words: claim.words,
      sources: [...new Set(leansOn.map((index) => sourceList.indexes.get(index) ?? 0))],
    })),
    tags: tagList.rows.map(({ known, name, kind }) => (known ? { known: known.id } : { fresh: { name, kind } })),
    mainTag: mainTag === null ? null : (tagList.indexes.get(mainTag) ?? null),
  } satisfies ConfirmedImportInput
}

/** The rows that are wanted, each name once, and the new index of each old one. */
function eachOnce<Row extends { name: string; known: { id: string } | null }>(
  all: readonly Row[],
  wanted: (row: Row, index: number) => boolean,
): { rows: Row[]; indexes: Map<number, number> } {
  const rows: Row[] = []
  const indexes = new Map<number, number>()
  const seen = new Map<string, number>()
  for (const [index, row] of all.entries()) {
    if (!wanted(row, index)) continue
    const key = row.known?.id ?? slugOf(row.name)
    const position = seen.get(key) ?? rows.push(row) - 1
    seen.set(key, position)
    indexes.set(index, position)
  }
  return { rows, indexes }
}

export type MarkedPart = { text: string; claim: ClaimRow | null }

/** A paragraph's words, those of its claims apart. */
export function markedParts(text: string, claims: readonly ClaimRow[]): MarkedPart[] {
  const found = claims
    .map((claim) => ({ claim, from: text.indexOf(claim.words) }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from)
  const parts: MarkedPart[] = []
  let at = 0
  for (const { claim, from } of found) {
    if (from < at) continue
    if (from > at) parts.push({ text: text.slice(at, from), claim: null })
    at = from + claim.words.length
    parts.push({ text: text.slice(from, at), claim })
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), claim: null })
  return parts
}

type Opening = 'headline' | 'standfirst' | 'byline'

/** Empties a field that was read wrongly; its words stand at the head of the text again. */
export function putBack(state: Confirming, field: Opening): Confirming {
  const id = Math.max(-1, ...state.blocks.map((block) => block.id)) + 1
  const block: BlockRow = { id, kind: 'paragraph', text: state[field], out: false }
  return { ...state, [field]: '', blocks: [block, ...state.blocks] }
}

/** Makes a block the headline or the standfirst; what stood there before goes back into the text. */
export function raise(state: Confirming, id: number, field: Opening): Confirming {
  const block = state.blocks.find((each) => each.id === id)
  if (!block) return state
  const cleared = state[field] === '' ? state : putBack(state, field)
  return { ...cleared, [field]: block.text, blocks: cleared.blocks.filter((each) => each.id !== id) }
}
