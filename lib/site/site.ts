/** The name, address and language of this publication. */
import { env } from '#lib/env'

export const site = {
  name: env.SITE_NAME,
  url: env.SITE_URL,
  language: env.SITE_LANGUAGE,
  timeZone: env.SITE_TIME_ZONE,
  /** The WebSub hub that is told when a feed has changed */
  hub: env.WEBSUB_HUB,
  /** Whom to tell of a hole in this site: addresses of mail or pages */
  securityContacts: env.SECURITY_CONTACT,
}

/** The whole address of a path on this site; one that is whole already stays as it is. */
export const absolute = (path: string) => (path.startsWith('/') ? `${site.url}${path}` : path)

/** Where readers get this path of a media file: from a host of its own where there is one. */
export const onMediaHost = (path: string) => `${env.MEDIA_URL ?? ''}${path}`
