/** What is in the rows of each kind: checked where one is written, and again where it is delivered, perhaps by another version. */
import { z } from 'zod'
import type { Prisma } from '#lib/generated/prisma/client'
import type { OutboxKind } from '#lib/generated/prisma/enums'
import { email } from '#lib/people/input'

export const shapes = {
  mail: z.strictObject({
    to: email,
    subject: z.string(),
    text: z.string(),
    html: z.string().exactOptional(),
    /** Where whoever gets it chooses of what she is told */
    choices: z.url().exactOptional(),
  }),
} satisfies Record<OutboxKind, z.ZodType<Prisma.InputJsonObject>>

export type PayloadOf<Name extends OutboxKind> = z.infer<(typeof shapes)[Name]>
