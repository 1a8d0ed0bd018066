import type { Role } from '#lib/generated/prisma/enums'

/** Who acts. Every query and command takes one first. */
export type Actor = {
  personId: string
  name: string
  role: Role
  deskIds: readonly string[]
  /** Null for command-line tools and tests, which no browser session stands behind */
  sessionId: string | null
}
