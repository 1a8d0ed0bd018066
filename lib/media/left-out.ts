/** Files that were asked for together with others and left as they are, and why. */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

export type WhyLeft = 'notYours' | 'changedMeanwhile' | 'notThere' | 'used' | 'kept' | 'tooMany'

/** `name` is empty where the library has no such file any more. */
export type LeftOut = { id: string; name: string; why: WhyLeft }

/** The refusal where nothing but such files was asked for. */
export const leftOut = ({ name, why }: LeftOut): Refusal => new Refusal(message('bulkEdits.left', { name, why }))
