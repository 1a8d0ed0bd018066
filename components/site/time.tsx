import { dates } from '#lib/site/dates'

type Props = { at: Date; as: 'day' | 'weekday' | 'shortDay' | 'clock' | 'moment' }

/** A moment in the newsroom's day, and for machines. */
export function Time({ at, as }: Props) {
  return <time dateTime={at.toISOString()}>{dates[as](at)}</time>
}
