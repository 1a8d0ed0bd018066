/** Files of public/ under a name that says their content, as pages link them (lib/site/assets). */
import { createHash } from 'node:crypto'

const hashed = /^(\/[\w-]+(?:\/[\w-]+)*)\.([0-9a-f]{12})\.(js|svg|png|ico)$/

export type HashedName = { file: string; hash: string }

/** `/site.0123456789ab.js` is `/site.js`, of that hash. Null for any other name. */
export function hashedName(path: string): HashedName | null {
  const [, name, hash, extension] = hashed.exec(path) ?? []
  return name && hash ? { file: `${name}.${extension}`, hash } : null
}

/** As lib/site/assets makes it. */
export const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('hex').slice(0, 12)
