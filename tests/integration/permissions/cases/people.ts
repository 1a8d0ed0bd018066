import { hashPassword } from '#lib/auth/password'
import { db } from '#lib/db'
import { changePassword, changeRole, chooseLanguage, deactivate, reactivate } from '#lib/people/commands'
import { eventsAbout, everybody, ownAccount, peopleToPick, personToManage } from '#lib/people/queries'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing, person } from '../records.ts'

const current = 'the ferry leaves at six'
/** One's own password is all that there is to change. */
const withPassword: Make<Record> = async (_, actor) => {
  await db.person.update({ where: { id: actor.personId }, data: { passwordHash: await hashPassword(current) } })
  return { id: actor.personId, belonging: { ownerIds: [actor.personId] } }
}

export const cases: Cases = {
  whoIsHere: { internal: 'the supervisor decides by it what to tell whoever starts an empty newsroom' },
  everybody: acts('person.manage', { on: nothing, call: (actor) => everybody(actor) }),
  personToManage: acts('person.manage', { on: person, call: (actor, { id }) => personToManage(actor, id) }),
  eventsAbout: acts('person.history', { on: person, call: (actor, { id }) => eventsAbout(actor, id) }),
  ownAccount: acts('person.read', { on: nothing, call: (actor) => ownAccount(actor) }),
  peopleToPick: acts('person.read', { on: nothing, call: (actor) => peopleToPick(actor) }),
  changeRole: acts('person.manage', {
    on: person,
    call: (actor, { id }) => changeRole(actor, id, { role: 'editor', deskIds: [...actor.deskIds] }),
  }),
  deactivate: acts('person.manage', { on: person, call: (actor, { id }) => deactivate(actor, id) }),
  reactivate: acts('person.manage', { on: person, call: (actor, { id }) => reactivate(actor, id) }),
  chooseLanguage: acts('language.choose', {
    on: withPassword,
    call: (actor) => chooseLanguage(actor, 'ur'),
  }),
  changePassword: acts('password.change', {
    on: withPassword,
    call: (actor) => changePassword(actor, { current, next: 'the ferry leaves at seven' }),
  }),
}
