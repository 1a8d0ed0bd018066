/** What is suggested in a draft and not decided, as the page that reviews it shows it: it is no part of any revision. */
import type { Tx } from '#lib/db'
import { draftNow } from '#lib/drafts/queries'
import type { ReviewedSuggestion } from '#lib/reviews/review'
import { draftSchema } from '#lib/text/draft-schema'
import { reviewerIn } from '#lib/text/suggester'
import { openSuggestions } from '#lib/text/suggestion-ranges'

/** In reading order. */
export async function suggestionsNow(tx: Tx, articleId: string): Promise<ReviewedSuggestion[]> {
  // Most drafts have none: they are counted with each snapshot, and the check goes by that count as well.
  if ((await tx.draft.count({ where: { articleId, openSuggestions: { gt: 0 } } })) === 0) return []
  const open = openSuggestions(draftSchema.nodeFromJSON(await draftNow(tx, articleId)))
  const ids = open.flatMap(({ person }) => (reviewerIn(person) === null ? [person] : []))
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return open.map(({ id, person, at, inserted, deleted, restyled }) => {
    const reviewer = reviewerIn(person)
    return {
      ...{ id, at: new Date(at), inserted, deleted, inFile: reviewer !== null },
      name: (reviewer ?? nameOf.get(person)) || null,
      restyled: restyled.map(({ words }) => words),
    }
  })
}
