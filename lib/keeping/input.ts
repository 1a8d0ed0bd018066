/** What somebody calls a revision that she keeps. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

const longestName = 80

export const revisionName = z
  .string(says('comparePage.nameMissing'))
  .trim()
  .min(1, says('comparePage.nameMissing'))
  .max(longestName, says('comparePage.nameTooLong', { most: longestName }))
