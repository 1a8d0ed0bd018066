/** `npm start` with a supervisor that takes a process for hung after three seconds. */
import { serve } from '#server/supervisor/serve'

await serve('production', { every: 250, misses: 12, starting: 30_000 })
