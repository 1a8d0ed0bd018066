/** What somebody types who deletes an article for good. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

export const typedName = z
  .string(says('articleTrash.typeIt'))
  .trim()
  .min(1, says('articleTrash.typeIt'))
  .max(300, says('articleTrash.typeIt'))
