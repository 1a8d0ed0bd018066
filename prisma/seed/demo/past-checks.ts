/** One brief of the demo newsroom went out past its approval, in a hurry, and nobody has closed that yet. */
import type { Prisma } from '#lib/generated/prisma/client'
import { type Known, wanted } from './known.ts'
import type { Rows } from './rows.ts'

const slug = 'observers-to-stay'
const reason =
  'The vote ended at ten to midnight and every other paper had it. Rahel read me the resolution on the phone.'

/** The same rows, but for those of that piece; and the row of what it passed. Refuses a newsroom without it. */
export function publishedPast(pieces: readonly Rows[], known: Known): [Rows[], Prisma.PassedChecksCreateManyInput] {
  const byId = wanted(known.people, 'mirela').id
  const piece = pieces.find(({ articles }) => articles[0]?.slug === slug)
  const [publication] = piece?.publications ?? []
  const at = publication?.publishedAt
  if (!piece || !publication || !at) throw new Error(`The demo newsroom has no “${slug}” that was published.`)
  const changed: Rows = {
    ...piece,
    events: piece.events
      .filter(({ move }) => move !== 'approve')
      .map((event) =>
        event.move === 'publish'
          ? { ...event, move: 'publishPast' as const, from: 'in_review' as const, personId: byId, reason }
          : event,
      ),
    publications: [{ ...publication, publishedById: byId }],
  }
  const { articleId, revisionId } = publication
  return [
    pieces.map((one) => (one === piece ? changed : one)),
    { articleId, revisionId, byId, reason, at, steps: ['approval'] },
  ]
}
