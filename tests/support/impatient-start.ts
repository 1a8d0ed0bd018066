/** `npm start` with a supervisor that takes a process for hung after five seconds. */
import { serve } from '#server/supervisor/serve'

await serve('production', { every: 250, misses: 20, starting: 60_000, respite: 5_000 })
