/** The web app manifest: what a phone calls the publication on its home screen (W3C Web Application Manifest). */
import { assetPath } from '#lib/site/assets'
import { site } from '#lib/site/site'
import { directionOf } from '#lib/text/direction'

/** The site's own in light: `--paper` and `--ink` of components/tokens.css, which no program here can read. */
const colours = { background_color: '#fdfcf9', theme_color: '#1a1814' }

export function manifest() {
  return {
    id: '/',
    name: site.name,
    short_name: site.name,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    ...colours,
    icons: [
      { src: assetPath('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: assetPath('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: assetPath('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  }
}
