import type { Action } from '#lib/auth/permissions'
import type { Role } from '#lib/generated/prisma/enums'
import type { NewsroomLanguage } from '#lib/messages/languages'

/**
 * Proof of who acts. Nothing issues tokens yet: the type has its place so that the API which does can not be written
 * without scopes. A token does what its person may do, and of that only what its scopes name (lib/auth/permissions).
 */
export type Credential =
  | { kind: 'session'; sessionId: string }
  | { kind: 'token'; tokenId: string; scopes: readonly Action[] }

/** Who acts. Every query and command takes one first. */
export type Actor = {
  personId: string
  name: string
  role: Role
  deskIds: readonly string[]
  /** In which the newsroom speaks to her; null: as it speaks to everybody */
  language: NewsroomLanguage | null
  /** Null for command-line tools and tests, which stand behind no browser and hold no token */
  credential: Credential | null
}

/** The session behind an actor; null where a token, a tool or a test acts. */
export const sessionIdOf = ({ credential }: Actor): string | null =>
  credential?.kind === 'session' ? credential.sessionId : null
