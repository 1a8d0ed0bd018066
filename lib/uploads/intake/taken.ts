/** What the process that reads a file says of it: plain data, and all that anybody else learns. */
import { z } from 'zod'
import { MediaColour, MediaFinding, MediaForm } from '#lib/generated/prisma/enums'

const words = (most: number) => z.string().max(most)

/** From what the file says of itself, for the form */
export const given = z.strictObject({
  caption: words(2000).default(''),
  credit: words(200).default(''),
  copyright: words(200).default(''),
  takenAt: z.iso.datetime().nullable().default(null),
})
export type GivenWords = z.infer<typeof given>

export const taken = z.strictObject({
  form: z.enum(MediaForm),
  type: words(60),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** In milliseconds */
  duration: z.int().nonnegative().optional(),
  pages: z.int().positive().optional(),
  /** Base64 */
  thumbhash: words(40).optional(),
  /** 64 binary digits */
  perceptualHash: z
    .string()
    .regex(/^[01]{64}$/)
    .optional(),
  colours: z.array(z.enum(MediaColour)).default([]),
  findings: z.array(z.enum(MediaFinding)).default([]),
  given: given,
})
export type Taken = z.input<typeof taken>

/** What it is asked: paths, and the limits that the settings say. */
export type IntakeWork = {
  from: string
  to: string
  limits: { pixels: number; edge: number; inMemory: number; pages: number }
}
