import { z } from 'zod'

/** What is shown of a state: its words alone, what has changed since, or who wrote what */
export const views = ['text', 'changes', 'writers'] as const
export type View = (typeof views)[number]

export const stateAsked = z.strictObject({
  /** After so many updates */
  number: z.int().min(0).max(2_000_000_000),
  view: z.enum(views),
})
export const restoreAsked = stateAsked.omit({ view: true })
export type RestoreAsked = z.infer<typeof restoreAsked>
export type StateAsked = z.infer<typeof stateAsked>
