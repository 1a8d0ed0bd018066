/** A link to a draft as the newsroom lists it. What is in the link itself nobody can read any more. */

/** `stopped`: the piece was spiked, withdrawn or thrown away since, or whoever made it may not show it any more */
export type ShareStanding = 'works' | 'ended' | 'expired' | 'stopped'

export type Share = {
  id: string
  /** For whom */
  name: string
  /** Null for the draft as it stands */
  revision: number | null
  mayComment: boolean
  standing: ShareStanding
  madeBy: string
  madeAt: Date
  expiresAt: Date
  endedBy: string | null
  endedAt: Date | null
  opened: number
  lastOpenedAt: Date | null
}
