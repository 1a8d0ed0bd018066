const codes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Whether writing failed because there is no room, or no more is allowed. */
export const isFullDisk = (error: unknown): boolean => codes.has((error as NodeJS.ErrnoException | null)?.code ?? '')
