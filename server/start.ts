/** `npm start`: everything that one machine needs, from the pages built to a stop without loss. */
import { serve } from '#server/supervisor/serve'

await serve('production')
