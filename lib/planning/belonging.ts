/** Whose an idea is, as rights ask for it (lib/auth/permissions). Pure. */
import type { Belonging } from '#lib/auth/grants'

export const ideaBelongingSelect = { createdById: true, personId: true, deskId: true } as const

/** Who had it, and who is to write it; its desk shares it. */
export function belongingOfIdea(idea: {
  createdById: string
  personId: string | null
  deskId: string | null
}): Belonging {
  return { ownerIds: [idea.createdById, ...(idea.personId ? [idea.personId] : [])], deskId: idea.deskId }
}
