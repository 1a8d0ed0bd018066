/** Whether nothing of an article may be public yet, because whoever sent it said so. */
export const isUnderEmbargo = (until: Date | null, at: Date): boolean => until !== null && at < until
