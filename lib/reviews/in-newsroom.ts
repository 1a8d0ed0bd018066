/** Pictures as whoever decides on a piece sees them: from the newsroom, since readers may not have them yet. */
import { madeFolder } from '#lib/media/address'
import type { FrozenLead, FrozenPart } from '#lib/media/frozen-picture'

export const pictureInNewsroom = <T extends FrozenPart>(picture: T): T => ({ ...picture, folder: madeFolder })

export const leadInNewsroom = (lead: FrozenLead): FrozenLead => ({
  ...lead,
  front: pictureInNewsroom(lead.front),
  article: pictureInNewsroom(lead.article),
  share: pictureInNewsroom(lead.share),
})
