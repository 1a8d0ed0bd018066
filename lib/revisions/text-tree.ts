/** The bare form of a text, whatever its nodes are called: what the upgrade steps of lib/text/version work on. */
import { z } from 'zod'
import type { RawText, TextMark, TextNode } from '#lib/text/json'

const attrs = z.record(z.string(), z.unknown()).exactOptional()

const mark: z.ZodType<TextMark> = z.object({ type: z.string(), attrs })

const node: z.ZodType<TextNode> = z.object({
  type: z.string(),
  attrs,
  marks: z.array(mark).exactOptional(),
  text: z.string().exactOptional(),
  get content() {
    return z.array(node).exactOptional()
  },
})

export const textTree: z.ZodType<RawText> = z.object({ type: z.literal('doc'), attrs, content: z.array(node) })
