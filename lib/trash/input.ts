/** The shapes of what is thrown away and had back. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

/** As many as a page selects at once */
export const mostAtOnce = 500

export const someFiles = z
  .array(z.uuid().toLowerCase())
  .min(1, says('library.noneSelected'))
  .max(mostAtOnce, says('library.tooManySelected', { most: mostAtOnce }))
export const throwing = z.iso.datetime({ offset: true }).transform((at) => new Date(at))
