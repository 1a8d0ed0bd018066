/** Files of public/ by a name that changes with what is in them, so that browsers keep them for good (server/edge/hashed-names). */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const linked = [
  'site.js',
  'embeds.js',
  'search.js',
  'live.js',
  'icon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
] as const
type Asset = (typeof linked)[number]

/** How a file's name tells its content: the first twelve hexadecimal digits of its SHA-256. */
export const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12)

const addresses = new Map<Asset, string>()

/** `/site.0123456789ab.js` for site.js. */
export function assetPath(name: Asset): string {
  const known = addresses.get(name)
  if (known) return known
  const hash = hashOf(readFileSync(join(process.cwd(), 'public', name)))
  const dot = name.lastIndexOf('.')
  const path = `/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
  // While it is developed, files change under a running server.
  if (process.env.NODE_ENV === 'production') addresses.set(name, path)
  return path
}
