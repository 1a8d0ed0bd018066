/**
 * What one look at the history may take: bytes of updates, milliseconds, MB of memory; how many looks there are at once, and how many of
 * one person wait.
 */
export const historyLimits = { bytes: 64_000_000, time: 20_000, memory: 768, atOnce: 2, waiting: 8 } as const
