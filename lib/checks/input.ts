/** The shapes of input about checks. */
import { z } from 'zod'
import { checkers, checkNames } from '#lib/checks/all'
import type { CheckName } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

export const waivableChecks: readonly CheckName[] = checkNames.filter((name) => checkers[name].waivable)

export const waiverInput = z.strictObject({
  articleId: z.uuid(),
  check: z.enum(waivableChecks, { error: says('checks.cannotBeWaived') }),
  claimId: z.uuid().nullable(),
  fileId: z.uuid().toLowerCase().nullable(),
  reason: z
    .string()
    .trim()
    .min(1, says('checks.reasonMissing'))
    .max(1000, says('checks.reasonTooLong', { most: 1000 })),
})
export type WaiverInput = z.input<typeof waiverInput>
