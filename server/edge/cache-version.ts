/** Names the version of what finished pages depend on beside the database's contents: the build, the settings, which database. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '#lib/env'

/** Where this edge keeps its pages over a restart; null in development, and without a build. */
export function diskCacheOf(env: Env): { folder: string; version: string } | null {
  const build = join('.next', 'BUILD_ID')
  if (env.NODE_ENV === 'development' || !existsSync(build)) return null
  const { hostname, pathname } = new URL(env.DATABASE_URL ?? 'postgresql://localhost/')
  const { SITE_URL, SITE_NAME, SITE_LANGUAGE, SITE_TIME_ZONE, CACHE_TAGS, MEDIA_URL = '' } = env
  const parts = [readFileSync(build, 'utf8'), hostname, pathname, SITE_URL, SITE_NAME, SITE_LANGUAGE, SITE_TIME_ZONE]
  const version = createHash('sha256')
    .update(JSON.stringify([...parts, CACHE_TAGS, MEDIA_URL]))
    .digest('hex')
    .slice(0, 16)
  return { folder: join(env.DATA_DIR, 'pages'), version }
}
