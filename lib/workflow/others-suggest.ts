/** Who changes a text directly, and who only suggests: its authors, and all others. Pure. */
import type { Belonging } from '#lib/auth/grants'
import type { State } from '#lib/generated/prisma/enums'

/** What somebody chose for a piece; null: nobody did, and it goes by where the piece stands. */
type Choice = { state: State; othersSuggest: boolean | null }

/** By itself, while a piece is in review. */
const byItself = (state: State): boolean => state === 'in_review'

export const othersSuggest = ({ state, othersSuggest: chosen }: Choice): boolean => chosen ?? byItself(state)

/** Whether this person, who may write here otherwise, only suggests. */
export const onlySuggests = (personId: string, draft: Belonging & Choice): boolean =>
  othersSuggest(draft) && !draft.ownerIds.includes(personId)

/** What is kept of a choice: nothing where it goes that way by itself, so that it goes on doing so. */
export const chosenAs = (state: State, wanted: boolean): boolean | null => (wanted === byItself(state) ? null : wanted)
