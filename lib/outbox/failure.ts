const longest = 500

/** Why a row could not be delivered, as it is kept: the beginning of it. */
export const failureFor = (why: string): string => why.slice(0, longest)
