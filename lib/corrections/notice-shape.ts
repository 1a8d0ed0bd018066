/** The shape of a notice; beside `notice.ts`, since pages take no Zod along (docs/decisions/125). */
import { z } from 'zod'
import { longestNotice, type Notice, noticeKinds } from '#lib/corrections/notice'
import { CorrectionCause } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

export const noticeShape = z.union([
  z.strictObject({ kind: z.literal('minor') }),
  z.strictObject({
    kind: z.enum(noticeKinds),
    text: z.string().max(longestNotice, says('corrections.tooLong', { most: longestNotice })),
    cause: z.enum(CorrectionCause).nullable(),
    claimIds: z.array(z.uuid()).max(100),
  }),
]) satisfies z.ZodType<Notice>

const nothing = z.strictObject({}).transform(() => null)

/** As a row has it: empty for none. Throws for what no program of ours has written. */
export const noticeIn = (stored: unknown): Notice | null => z.union([noticeShape, nothing]).parse(stored)
