/** The shape of the newsroom’s rule about AI. */
import { z } from 'zod'
import { AiReader } from '#lib/generated/prisma/enums'

export const aiRule = z.strictObject({
  mustDeclare: z.boolean(),
  helpedReadBy: z.enum(AiReader),
  generatedReadBy: z.enum(AiReader),
})
export type AiRuleInput = z.input<typeof aiRule>
