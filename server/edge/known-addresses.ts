/** Addresses at which there is always something, whether or not anybody has read it yet: they go before what may be made up. */

/** The pages of app/(site) that take no parameter, and the files of public/. */
export const fixedAddresses: ReadonlySet<string> = new Set([
  '/',
  '/apple-touch-icon.png',
  '/authors',
  '/desks',
  '/favicon.ico',
  '/feed.xml',
  '/icon-192.png',
  '/icon-512.png',
  '/icon.svg',
  '/manifest.webmanifest',
  '/robots.txt',
  '/site.js',
  '/sitemap.xml',
  '/sources',
  '/topics',
])
