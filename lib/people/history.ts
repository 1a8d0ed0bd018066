/** Events about a person’s access as sentences. */
import type { PersonAct, Role } from '#lib/generated/prisma/enums'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'

export type Told = {
  act: PersonAct
  /** Null where whoever held a link acted */
  by: string | null
  from: { role: Role; desks: readonly string[] } | null
  to: { role: Role; desks: readonly string[] } | null
}

/** “Ada Marrel changed role or desks: Reporter (World) → Editor (World, Security)” */
export function told({ act, by, from, to }: Told): Message {
  const what = message(`people.history.${act}`, { who: by ?? message('people.whoeverHeldTheLink') })
  if (from && to) return message('people.toldFromTo', { told: what, from: roleAndDesks(from), to: roleAndDesks(to) })
  const had = from ?? to
  return had ? message('people.toldOf', { told: what, place: roleAndDesks(had) }) : what
}

function roleAndDesks({ role, desks }: { role: Role; desks: readonly string[] }): Message {
  const named = message(`labels.role.${role}`)
  return desks.length === 0 ? named : message('people.roleOnDesks', { role: named, desks: commaList(desks) })
}
