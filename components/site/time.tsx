import { datesFor } from '#lib/site/dates'
import type { Words } from '#lib/site/words/shape'

type Props = { at: Date; as: 'day' | 'weekday' | 'shortDay' | 'clock' | 'moment' | 'calendarDay'; words: Words }

/** A moment in the newsroom's time zone, with the machine-readable `dateTime`. */
export function Time({ at, as, words }: Props) {
  return <time dateTime={at.toISOString()}>{datesFor(words.language)[as](at)}</time>
}
