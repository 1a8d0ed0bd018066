/** Joins a reading with known sources and tags into what is offered for confirmation. */
import type { SourceKind, TagKind } from '#lib/generated/prisma/enums'
import type { Attribution } from '#lib/intake/reading/attributions'
import type { Mention } from '#lib/intake/reading/mentions'
import type { Reading } from '#lib/intake/reading/reading'
import { type Message, message } from '#lib/messages/message'
import type { FoundSource } from '#lib/sources/queries'
import type { FoundTag } from '#lib/tags/queries'
import { slugOf } from '#lib/text/slug'

export type ClaimOffer = {
  block: number
  words: string
  /** Which of the sources it leans on, and by which words */
  leansOn: { source: number; phrase: string }[]
}

export type SourceOffer = {
  name: string
  /** A guess */
  kind: SourceKind
  /** The newsroom's source of this name */
  known: FoundSource | null
  /** Those of nearly this name */
  similar: FoundSource[]
}

export type TagOffer = {
  name: string
  kind: TagKind
  known: FoundTag | null
  count: number
  /** A tag that the newsroom has, named more than once, is taken unless the person says no */
  chosen: boolean
}

export type Offer = Pick<
  Reading,
  | 'profile'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'dates'
  | 'dateline'
  | 'embargo'
  | 'language'
  | 'blocks'
  | 'leftOut'
  | 'notDone'
> & {
  claims: ClaimOffer[]
  sources: SourceOffer[]
  tags: TagOffer[]
  /** People of the newsroom whose names stand in the byline */
  authors: { id: string; name: string }[]
}

/** Sentences on what a person has to decide before anything else of the reading. */
export function toDecide({ embargo, dates }: Pick<Reading, 'embargo' | 'dates'>): Message[] {
  return [
    // One that tells its end is offered as a date, and needs no sentence.
    ...(embargo?.iso === null ? [message('intake.notes.embargo', { words: embargo.words })] : []),
    ...(new Set(dates.map(({ iso }) => iso)).size > 1 ? [message('intake.notes.datesDiffer')] : []),
  ]
}

const mostTopics = 8
const withoutArticle = (name: string) => slugOf(name).replace(/^the-/, '')

export const sourceNames = (reading: Reading): string[] => [
  ...new Set(reading.attributions.filter((one) => !one.unnamed).map((one) => one.sourceName)),
]

/** Each source once, under the kind that was guessed first; each sentence once, with all it leans on. Somebody without a name is no source: a note tells of them. */
export function claimsAndSources(
  attributions: readonly Attribution[],
  near: ReadonlyMap<string, readonly FoundSource[]>,
): Pick<Offer, 'claims' | 'sources'> {
  const sources: SourceOffer[] = []
  const claims = new Map<string, ClaimOffer>()
  for (const { sourceName: name, sourceKind: kind, phrase, sentence, block, from } of attributions.filter(
    ({ unnamed }) => !unnamed,
  )) {
    let source = sources.findIndex((offer) => offer.name === name)
    if (source < 0) source = sources.push(sourceOffer(name, kind, near.get(name) ?? [])) - 1
    const claim = claims.get(`${block}/${from}`) ?? { block, words: sentence, leansOn: [] }
    claim.leansOn.push({ source, phrase })
    claims.set(`${block}/${from}`, claim)
  }
  return { claims: [...claims.values()], sources }
}

/** A name is known when it differs by no more than capitals, accents and an article. */
export function sourceOffer(name: string, kind: SourceKind, near: readonly FoundSource[]): SourceOffer {
  const same = near.filter((source) => withoutArticle(source.name) === withoutArticle(name))
  const known = same.find((source) => source.kind === kind) ?? same[0] ?? null
  return { name, kind, known, similar: near.filter((source) => source !== known) }
}

/** Known tags first, then what the text names and no tag does. A tag under several names is offered once. */
export function tagOffers(
  mentions: readonly Mention[],
  phrases: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, FoundTag>,
): TagOffer[] {
  const known = new Map<string, TagOffer>()
  const add = (tag: FoundTag, count: number) => {
    const offer = known.get(tag.id) ?? { name: tag.name, kind: tag.kind, known: tag, count: 0, chosen: false }
    offer.count = Math.max(offer.count, count)
    offer.chosen = offer.count > 1
    known.set(tag.id, offer)
  }
  for (const { name, count } of mentions) {
    const tag = named.get(name)
    if (tag) add(tag, count)
  }
  const byCount = [...phrases].sort(([, a], [, b]) => b - a)
  for (const [words, count] of byCount) {
    const tag = named.get(words)
    if (tag && (known.has(tag.id) || known.size < mentions.length + mostTopics)) add(tag, count)
  }
  const fresh = mentions
    .filter(({ name }) => !named.has(name))
    .map((mention): TagOffer => ({ ...mention, known: null, chosen: false }))
  return [...[...known.values()].sort((a, b) => b.count - a.count), ...fresh]
}
