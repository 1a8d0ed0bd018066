import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { askGuest, revokeGuest } from '#lib/guest-reviews/commands'
import { guestsOf } from '#lib/guest-reviews/queries'
import { article } from '../articles.ts'
import { acts, type Cases, type Standing } from '../case.ts'

const guest = { name: 'Lena Okafor', email: 'lena@law.example' }

const asked = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review')(standing, actor)
  const { id: articleId, revisionId, by } = made
  const { hash } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  const expiresAt = new Date(Date.now() + 86_400_000)
  const { id } = await db.guestReview.create({
    data: { ...guest, articleId, revisionId, hash, madeById: by.personId, expiresAt },
  })
  return { ...made, id }
}

export const cases: Cases = {
  guestsOf: acts('article.read', { on: article('in_review'), call: (actor, { id }) => guestsOf(actor, id) }),
  guestPage: { public: 'whoever holds a link, which goes to one address; its key is a signature' },
  guestLetter: { internal: 'the worker sends the link to the address that it was made for' },
  askGuest: acts('guest.ask', {
    on: article('in_review'),
    call: (actor, { id, revisionId }) => askGuest(actor, id, { ...guest, revisionId, kind: null, days: 7 }),
  }),
  revokeGuest: acts('guest.ask', { on: asked, call: (actor, { id }) => revokeGuest(actor, id) }),
  giveGuestWord: { public: 'whoever holds a link, which goes to one address; its key is a signature' },
}
