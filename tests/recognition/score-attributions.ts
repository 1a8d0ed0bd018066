/** Attributions: a source and the place where the text leans on it must both be right. */
import type { Attributed, Read } from '#tests/recognition/adapter'
import type { Expected } from '#tests/recognition/expected'
import { letters, sameName } from '#tests/recognition/names'
import type { Tally } from '#tests/recognition/tally'

type Wanted = Expected['attributions'][number]

const unnamed = 'unnamed:'
const show = ({ source, words }: Wanted) => `${source} | ${words}`

const meets = (said: Attributed, { source, or = [] }: Wanted) => {
  const name = said.source
  return name === null ? source.startsWith(unnamed) : [source, ...or].some((wanted) => sameName(name, wanted))
}

const within = (text: string, { words }: Wanted) => letters(text).includes(letters(words))

/**
 * By the sentence first, then by the paragraph: where a sentence begins in a quotation is a matter of taste. The right source
 * told once more in the right paragraph counts for nothing, and so does one that may be told or not.
 */
function compare(said: readonly Attributed[], wanted: readonly Wanted[], either: readonly Wanted[]): Tally {
  const missing = new Set(wanted)
  const left = new Set(said)
  for (const part of ['sentence', 'paragraph'] as const) {
    for (const each of left) {
      const met = [...missing].find((one) => meets(each, one) && within(each[part], one))
      if (!met) continue
      missing.delete(met)
      left.delete(each)
    }
  }
  const neutral = [...wanted, ...either]
  const wrong = [...left].filter((each) => !neutral.some((one) => meets(each, one) && within(each.paragraph, one)))
  return {
    right: wanted.length - missing.size,
    wrong: wrong.map(({ source, sentence }) => `${source ?? 'unnamed'} | ${sentence.slice(0, 60)}`),
    missing: [...missing].map(show),
  }
}

/** Sources with a name, and those without one, each by themselves. */
export function attributionsOf(expected: Expected, read: Read): { attributions: Tally; unnamed: Tally } {
  const isUnnamed = ({ source }: Wanted) => source.startsWith(unnamed)
  const { attributions: wanted, attributionsEither: either = [] } = expected
  const named = wanted.filter((one) => !isUnnamed(one))
  return {
    attributions: compare(
      read.attributions.filter(({ source }) => source !== null),
      named,
      either,
    ),
    unnamed: compare(
      read.attributions.filter(({ source }) => source === null),
      wanted.filter(isUnnamed),
      either,
    ),
  }
}
