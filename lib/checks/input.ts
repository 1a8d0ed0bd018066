/** What comes in about checks. */
import { z } from 'zod'
import { checkers, checkNames } from '#lib/checks/all'
import type { CheckName } from '#lib/generated/prisma/enums'

export const waivableChecks: readonly CheckName[] = checkNames.filter((name) => checkers[name].waivable)

export const waiverInput = z.strictObject({
  articleId: z.uuid(),
  check: z.enum(waivableChecks, { error: 'This check can’t be waived.' }),
  claimId: z.uuid().nullable(),
  reason: z.string().trim().min(1, 'Say why this may pass.').max(1000, 'A reason has at most 1,000 characters.'),
})
export type WaiverInput = z.input<typeof waiverInput>
