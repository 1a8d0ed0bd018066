/** What is in the rows of each kind: checked where one is written, and again where it is delivered, perhaps by another version. */
import { z } from 'zod'
import type { Prisma } from '#lib/generated/prisma/client'
import type { OutboxKind } from '#lib/generated/prisma/enums'
import { email } from '#lib/people/input'

export const shapes = {
  mail: z.strictObject({ to: email, subject: z.string(), text: z.string() }),
} satisfies Record<OutboxKind, z.ZodType<Prisma.InputJsonObject>>

export type PayloadOf<Name extends OutboxKind> = z.infer<(typeof shapes)[Name]>
