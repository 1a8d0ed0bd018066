/** Bounds for reports of readers: how many are taken in, and how long what they tell about their sender is kept. */
const DAY = 24 * 60 * 60 * 1000

/** How many reports are taken in within an hour: of one network (lib/ip-address), about one article, and of all together */
export const hourlyReports = { ofNetwork: 5, ofArticle: 120, all: 2000 } as const

/** How long an address is kept where nobody answers, and where a report came from, in milliseconds */
export const keptFor = { email: 90 * DAY, network: DAY } as const
