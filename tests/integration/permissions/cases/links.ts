import { db } from '#lib/db'
import { invite, makeResetLink, revokeInvite } from '#lib/links/commands'
import { openInvites } from '#lib/links/queries'
import { someone } from '#tests/support/articles'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing, person } from '../records.ts'

const guest = () => ({
  name: 'Juno Abara',
  email: `${crypto.randomUUID()}@newsroom.example`,
  role: 'reporter' as const,
  deskIds: [],
})
const anInvite: Make<Record> = async () => {
  const { email } = guest()
  await invite(await someone('admin'), { ...guest(), email })
  const { id } = await db.oneTimeLink.findFirstOrThrow({ where: { email } })
  return { id, belonging: null }
}
const holder = { public: 'whoever holds the link: it is the proof, works once, and only for what it was made for' }

export const cases: Cases = {
  openInvites: acts('person.manage', { on: nothing, call: (actor) => openInvites(actor) }),
  invite: acts('person.manage', { on: nothing, call: (actor) => invite(actor, guest()) }),
  revokeInvite: acts('person.manage', { on: anInvite, call: (actor, { id }) => revokeInvite(actor, id) }),
  makeResetLink: acts('person.manage', { on: person, call: (actor, { id }) => makeResetLink(actor, id) }),
  linkHolder: holder,
  acceptInvite: holder,
  resetPassword: holder,
  makeFirstAdmin: holder,
  forgetLinks: { internal: 'the worker clears away what has been over for a day; it tells nobody what it was' },
  setupLink: { internal: 'the supervisor prints it in the terminal of the machine; no route leads there' },
}
