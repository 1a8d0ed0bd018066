/** What was done about a person, as people tell it. */
import type { PersonAct, Role } from '#lib/generated/prisma/enums'
import { roleLabels } from '#lib/people/roles'

export type Told = {
  act: PersonAct
  /** Null where whoever held a link acted */
  by: string | null
  from: { role: Role; desks: readonly string[] } | null
  to: { role: Role; desks: readonly string[] } | null
}

export const acts: Record<PersonAct, string> = {
  invited: 'made an invite',
  invite_revoked: 'revoked the invite',
  joined: 'took up the invite',
  role_changed: 'changed role or desks',
  deactivated: 'ended the access',
  reactivated: 'gave the access back',
  reset_link: 'made a link to a new password',
  password_set: 'set a new password by a link',
  password_changed: 'changed the password',
  session_ended: 'ended a session',
  sessions_ended: 'ended sessions',
}

/** “Ada Marrel changed role or desks: Reporter (World) → Editor (World, Security)” */
export function told({ act, by, from, to }: Told): string {
  const places = [from, to].flatMap((place) => (place ? [placeWords(place)] : []))
  const what = `${by ?? 'Whoever held the link'} ${acts[act]}`
  return places.length === 0 ? what : `${what}: ${places.join(' → ')}`
}

const placeWords = ({ role, desks }: { role: Role; desks: readonly string[] }): string =>
  desks.length === 0 ? roleLabels[role] : `${roleLabels[role]} (${desks.join(', ')})`
