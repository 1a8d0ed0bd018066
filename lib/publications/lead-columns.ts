import type { FrozenLead } from '#lib/media/frozen-picture'

/** A lead picture as columns of its publication: lists show no more of it than its part for the front. */
export function leadColumns({ front, ...lead }: FrozenLead) {
  const { alt, colour } = lead
  return { lead, leadInLists: { alt, colour, ...front } }
}
