/** The filters of the audit, as they stand in an address: empty for none. */
import { z } from 'zod'
import { actionFrom } from '#lib/audit/kinds'
import { says } from '#lib/messages/says'

const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, says('auditPage.momentWrong'))

export const filters = z.strictObject({
  personId: z.union([z.literal(''), z.uuid()]),
  action: z.string().refine((name) => name === '' || actionFrom(name) !== null, says('auditPage.actionWrong')),
  /** An address or an id */
  piece: z.string().trim().max(600, says('auditPage.pieceWrong')),
  /** Days by the newsroom's clock, both included */
  since: day,
  until: day,
})
export type Filters = z.infer<typeof filters>
