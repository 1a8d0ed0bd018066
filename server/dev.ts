/** `npm run dev`: the same as `npm start`, with pages and processes that follow every change of the sources. */
import { serve } from '#server/supervisor/serve'

await serve('development')
