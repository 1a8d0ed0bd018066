/** What comes in about schedules. */
import { z } from 'zod'

/** As a form gives them: `2026-11-21T14:05`. What they mean, the clock of the newsroom says. */
export const figures = z.string('Give a day and a time.').max(40, 'Give a day and a time.')
