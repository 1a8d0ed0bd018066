/** Files of public/ under a name that says their content, as pages link them (lib/site/assets). */
const hashed = /^(\/[\w-]+(?:\/[\w-]+)*)\.([0-9a-f]{12})\.(js|svg|png|ico)$/

export type HashedName = { file: string; hash: string }

/** `/site.0123456789ab.js` is `/site.js`, of that hash. Null for any other name. */
export function hashedName(path: string): HashedName | null {
  const [, name, hash, extension] = hashed.exec(path) ?? []
  return name && hash ? { file: `${name}.${extension}`, hash } : null
}
