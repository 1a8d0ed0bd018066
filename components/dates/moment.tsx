import type { ShownMoment } from '#lib/dates/shown'

/** A moment in the words that the server gave it. */
export function Moment({ shown: { at, words, title } }: { shown: ShownMoment }) {
  return (
    <time dateTime={at} title={title}>
      {words}
    </time>
  )
}
