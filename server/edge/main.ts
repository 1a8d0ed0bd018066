/** The edge as a process: `node server/edge/main.ts`, by the supervisor or alone. */
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { mediaStore } from '#lib/media/store/chosen'
import { message } from '#lib/messages/message'
import { runChild } from '#server/child'
import { diskCacheOf } from '#server/edge/cache-version'
import { startEdge } from '#server/edge/edge'

runChild('edge', async () => {
  // Without it nobody's seal could be opened, and everybody would be held for a stranger.
  needed('AUTH_SECRET', env.AUTH_SECRET)
  const edge = await startEdge({
    port: env.PORT,
    host: env.HOST,
    siteUrl: env.SITE_URL,
    mediaUrl: { url: env.MEDIA_URL ?? null, only: env.MEDIA_URL_ONLY },
    uploadUrl: env.MEDIA_UPLOAD_URL ?? null,
    webPort: needed('WEB_PORT', env.WEB_PORT),
    collabPort: needed('COLLAB_PORT', env.COLLAB_PORT),
    databaseUrl: needed('DATABASE_URL', env.DATABASE_URL),
    proxies: env.TRUSTED_PROXIES,
    cacheTags: env.CACHE_TAGS,
    language: env.SITE_LANGUAGE,
    diskCache: diskCacheOf(env),
    development: env.NODE_ENV === 'development',
    open: { api: false },
    media: mediaStore(),
  })
  return edge.stop
})

function needed<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Refusal(message('starting.edgeNeeds', { setting: name }))
  return value
}
