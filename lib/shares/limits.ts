/** Bounds of links that show a draft to a guest, and of what guests say. Apart from the shapes: pages take no Zod along (docs/decisions/125). */
const DAY = 24 * 60 * 60 * 1000

/** For how many days a link can be made */
export const lifetimes = [1, 3, 7, 14, 30] as const
export const usualLifetime = 7

export const shareLimits = {
  /** Characters of what the newsroom calls whom a link is for */
  name: 100,
  /** Links of one article that work at the same time */
  working: 20,
  /** Characters of the name that a guest gives, and of what she says */
  guest: 80,
  text: 4_000,
  /** Comments that came by one link, but for those that the newsroom deleted: whoever asks for more is shown to need a new link */
  comments: 100,
} as const

/** How many comments of guests are taken in within an hour: of one network (lib/ip-address), by one link, and of all together */
export const hourlyComments = { ofNetwork: 10, ofLink: 30, all: 500 } as const

/** How long it is known from which network a comment came, in milliseconds */
export const keptFor = { network: DAY } as const
