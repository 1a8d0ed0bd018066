import type { Cases } from '../case.ts'

const decided = { internal: 'takes the transaction of a move that has been decided already' }

export const cases: Cases = {
  publishRevision: decided,
  publishTogether: decided,
  purgeArticles: decided,
  withdrawPublications: decided,
  showAnew: decided,
  purgeOldNews: {
    internal: 'the worker has a page made anew because time went by; it reads no more than whether there is one',
  },
  purgeTold: decided,
  purgeListed: decided,
  purgeEndedEmbargoes: { internal: 'the worker has fronts made anew because time went by; it tells nobody anything' },
  forgetPurges: { internal: 'the worker clears away what has been over for a day; it tells nobody what it was' },
}
