import type { Role } from '#lib/generated/prisma/enums'
import type { NewsroomLanguage } from '#lib/messages/languages'

/** Who acts. Every query and command takes one first. */
export type Actor = {
  personId: string
  name: string
  role: Role
  deskIds: readonly string[]
  /** In which the newsroom speaks to her; null: as it speaks to everybody */
  language: NewsroomLanguage | null
  /** Null for command-line tools and tests, which no browser session stands behind */
  sessionId: string | null
}
