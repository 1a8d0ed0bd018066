/** The reading as the scorer compares it. Whatever the reading comes to tell more, it is taken over here and nowhere else. */
import { Refusal } from '#lib/errors'
import { fileText } from '#lib/intake/reading/decode'
import { readText } from '#lib/intake/reading/reading'

export type Read = {
  language: string | null
  headline: string | null
  standfirst: string | null
  dates: { iso: string; yearAssumed: boolean }[]
  dateline: { places: string[]; agency: string | null } | null
  byline: string[] | null
  subheads: string[]
  lists: number
  leftOut: string[]
  embargo: string | null
  attributions: Attributed[]
}

export type Attributed = {
  /** Null for somebody without a name */
  source: string | null
  sentence: string
  paragraph: string
}

export const nothingRead: Read = {
  language: null,
  headline: null,
  standfirst: null,
  dates: [],
  dateline: null,
  byline: null,
  subheads: [],
  lists: 0,
  leftOut: [],
  embargo: null,
  attributions: [],
}

type Block = { kind: string; text?: string; items?: readonly unknown[] }

/** What the reading tells, whether it has these parts yet or not. */
type Loose = {
  language: { code: string | null }
  headline: string | null
  standfirst: string | null
  byline: { names: readonly string[] } | null
  date: { iso: string; yearAssumed?: boolean } | null
  dates?: readonly { iso: string; yearAssumed?: boolean }[]
  dateline: { place?: string; places?: readonly string[]; agency: string | null } | null
  leftOut?: readonly { words: string }[]
  embargo?: { iso: string } | null
  blocks: readonly Block[]
  attributions: readonly { sourceName: string | null; unnamed?: unknown; sentence: string; block: number }[]
}

const read = readText as unknown as (raw: string, given: { today: string; html?: string }) => Loose

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

const itemsIn = ({ kind, items }: Block) => (items ? items.length : kind === 'item' || kind === 'listItem' ? 1 : 0)

/** Reads the bytes of a text as they come from a file. What is refused is read as nothing. */
export function readBytes(bytes: Uint8Array, given: { today: string; html?: string }): Read {
  try {
    return adapt(read(fileText(bytes).text, given))
  } catch (error) {
    if (error instanceof Refusal) return nothingRead
    throw error
  }
}

function adapt(reading: Loose): Read {
  const { dateline, blocks } = reading
  const dates = reading.dates ?? (reading.date ? [reading.date] : [])
  const days = new Map(dates.map(({ iso, yearAssumed = false }) => [iso, yearAssumed]))
  return {
    language: reading.language.code,
    headline: reading.headline,
    standfirst: reading.standfirst,
    dates: [...days].map(([iso, yearAssumed]) => ({ iso, yearAssumed })),
    dateline: dateline && {
      places: [...(dateline.places ?? dateline.place?.split(/\s*[,/]\s*/) ?? [])],
      agency: dateline.agency,
    },
    byline: reading.byline && [...reading.byline.names],
    subheads: blocks.filter(({ kind }) => kind === 'heading').map(({ text = '' }) => text),
    lists: blocks.reduce((sum, block) => sum + itemsIn(block), 0),
    leftOut: (reading.leftOut ?? []).flatMap(({ words }) => lines(words)),
    embargo: reading.embargo?.iso ?? null,
    attributions: reading.attributions.map(({ sourceName, unnamed, sentence, block }) => ({
      source: unnamed ? null : sourceName,
      sentence,
      paragraph: blocks[block]?.text ?? sentence,
    })),
  }
}
