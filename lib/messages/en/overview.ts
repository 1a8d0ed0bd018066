/** What board and calendar share. */
export const overview = {
  notFresh:
    'Others’ changes do not come in at the moment: what stands here may be old. It is asked for again by itself.',
} as const
