/** The shape of what is declared of AI in a piece. */
import { z } from 'zod'
import { type AiUse, aiUseLimits } from '#lib/ai-use/use'
import { says } from '#lib/messages/says'

const { tool, purpose } = aiUseLimits

export const aiUseShape = z.union([
  z.strictObject({ use: z.literal('none') }),
  z.strictObject({
    use: z.enum(['helped', 'generated']),
    tool: z.string().max(tool, says('aiUse.toolTooLong', { most: tool })),
    purpose: z.string().max(purpose, says('aiUse.purposeTooLong', { most: purpose })),
  }),
]) satisfies z.ZodType<AiUse>

const nothing = z.strictObject({}).transform(() => null)

/** As a row has it: empty while nothing is declared. Throws for what no program of ours has written. */
export const aiUseIn = (stored: unknown): AiUse | null => z.union([aiUseShape, nothing]).parse(stored)
