/** Messages that came over a wire. */
import { z } from 'zod'
import type { MessageCode } from '#lib/messages/catalog'
import type { Message } from '#lib/messages/message'

// Which codes there are is for the catalog of whoever shows it to know: it may be older than who sent it.
const code = z.custom<MessageCode>((value) => typeof value === 'string' && /^[a-z]\w*(\.\w+)+$/i.test(value))

export const messageShape: z.ZodType<Message> = z.lazy(() =>
  z.strictObject({
    code,
    parameters: z
      .record(z.string(), z.union([z.string(), z.number(), messageShape, z.array(messageShape)]))
      .exactOptional(),
  }),
)
