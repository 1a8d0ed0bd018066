/** `npm start` with a supervisor that takes every death for chance: where processes are killed on purpose, waiting only takes time. */
import { usualPatience } from '#server/supervisor/liveness'
import { serve } from '#server/supervisor/serve'

await serve('production', { ...usualPatience, respite: 0 })
