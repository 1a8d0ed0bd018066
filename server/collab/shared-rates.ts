/** What a person, and everybody in a draft, may send through all sockets of this process together. */
import { draftBuckets } from '#server/collab/draft-buckets'
import { personRate, sharedBuckets } from '#server/collab/token-bucket'

export const people = sharedBuckets(personRate)
export const drafts = draftBuckets()

/**
 * A change that is refused costs as much as ten seconds of what a person may send: finding that out takes long, the draft is
 * read again after it, and no page of ours sends one twice.
 */
const refusal = { messages: 0, bytes: 10 * personRate.perSecond.bytes }

export const chargeRefusal = (personId: string): void => people.charge(personId, refusal)
