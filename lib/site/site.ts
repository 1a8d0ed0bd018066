/** The name, address and language of this publication. */
import { env } from '#lib/env'

export const site = {
  name: env.SITE_NAME,
  url: env.SITE_URL,
  language: env.SITE_LANGUAGE,
  timeZone: env.SITE_TIME_ZONE,
}

/** The whole address of a path on this site. */
export const absolute = (path: string) => `${site.url}${path}`
