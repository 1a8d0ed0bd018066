/** What is in the rows of each kind: checked where one is written, and again where it is delivered, perhaps by another version. */
import { z } from 'zod'
import type { Prisma } from '#lib/generated/prisma/client'
import type { OutboxKind } from '#lib/generated/prisma/enums'

export const shapes = {
  /** To whom, and of what: its words are written when it is sent */
  mail: z.strictObject({ personId: z.uuid(), notificationIds: z.array(z.uuid()).min(1) }),
  /** Of which report: to whom, and what, is read when it is sent */
  report_answer: z.strictObject({ reportId: z.uuid() }),
  /** Of which piece there is another version, or none any more: a WebSub hub is told which feeds that changed */
  feeds_changed: z.strictObject({ articleId: z.uuid() }),
  /** Which guest is asked: to whom, and by which link, is read when it is sent */
  guest_link: z.strictObject({ guestReviewId: z.uuid() }),
} satisfies Record<OutboxKind, z.ZodType<Prisma.InputJsonObject>>

export type PayloadOf<Name extends OutboxKind> = z.infer<(typeof shapes)[Name]>
