/** The shapes of what is asked of a guest, and of what she says. */
import { z } from 'zod'
import { GuestVerdict, ReviewKind } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'
import { email, personName } from '#lib/people/input'

/** A link works for so many days at most. */
const mostDays = 30

export const asked = z.strictObject({
  revisionId: z.uuid(says('articles.noSuchRevision')),
  name: personName,
  email,
  kind: z
    .enum(ReviewKind, says('reviewSteps.kindWrong'))
    .refine((kind) => kind !== 'approval', says('reviewSteps.kindWrong'))
    .nullable(),
  days: z
    .int(says('guests.daysWrong', { most: mostDays }))
    .min(1, says('guests.daysWrong', { most: mostDays }))
    .max(mostDays, says('guests.daysWrong', { most: mostDays })),
})
export type Asked = z.input<typeof asked>

export const word = z
  .strictObject({
    verdict: z.enum(GuestVerdict, says('guests.verdictMissing')),
    note: z
      .string()
      .trim()
      .max(4000, says('articles.saidTooLong', { most: 4000 })),
  })
  .refine(({ verdict, note }) => verdict === 'approves' || note !== '', says('guests.noteMissing'))
export type GuestWord = z.input<typeof word>
