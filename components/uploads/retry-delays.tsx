/** Before a part is sent again, in milliseconds */
export const retryDelays = [0, 1_000, 3_000, 8_000] as const
