import { db } from '#lib/db'
import { endShare, makeShare } from '#lib/shares/commands'
import { sharesOf } from '#lib/shares/queries'
import { someone } from '#tests/support/articles'
import { article } from '../articles.ts'
import { acts, type Cases, type Make, type Record } from '../case.ts'

const forALawyer = { name: 'A lawyer', revision: null, days: 7, mayComment: true } as const

/** To a piece in each standing, made by a chief editor */
const shared: Make<Record> = async (standing, actor) => {
  const { id: articleId, belonging } = await article()(standing, actor)
  await makeShare(await someone('chief'), articleId, forALawyer)
  const { id } = await db.shareLink.findFirstOrThrow({ where: { articleId } })
  return { id, belonging }
}
const holder = {
  public: 'whoever holds the link, and has no actor: its token is the proof, for the one piece that it was made for',
}

export const cases: Cases = {
  sharesOf: acts('share.read', { on: article(), call: (actor, { id }) => sharesOf(actor, id) }),
  makeShare: acts('share.make', { on: article(), call: (actor, { id }) => makeShare(actor, id, forALawyer) }),
  endShare: acts('share.make', { on: shared, call: (actor, { id }) => endShare(actor, id) }),
  sharedPiece: holder,
  sharedFile: holder,
  noteOpening: holder,
  commentAsGuest: holder,
  forgetGuests: { internal: 'the worker, which clears away what was kept long enough' },
}
