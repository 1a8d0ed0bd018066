/** When readers lose a demo piece by itself, as its file says it. */
import { CorrectionCause } from '#lib/generated/prisma/enums'

/** `hours` after it came out */
export type Departure = { hours: number; cause: CorrectionCause; text: string }

/** `336 | legal | What readers find in its place`. Refuses anything else. */
export function departureIn(source: string): Departure {
  const [hours = '', named = '', text = ''] = source.split(' | ')
  const cause = Object.values(CorrectionCause).find((one) => one === named)
  if (!(Number(hours) > 0) || !cause || text === '') throw new Error(`No departure is written like “${source}”.`)
  return { hours: Number(hours), cause, text }
}
