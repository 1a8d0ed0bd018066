/** Validates schedule input. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

const missing = says('articles.momentMissing')

/** As a form gives them: `2026-11-21T14:05`. What they mean, the clock of the newsroom says. */
export const figures = z.string(missing).max(40, missing)
