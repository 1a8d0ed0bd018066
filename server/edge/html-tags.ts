/** Tags of a page as React writes them: reading their attributes, and telling scripts of ours from the framework's. */

/** The source of a pattern for everything between a tag's name and its end, as one group. */
export const attributes = `((?:[^>"']|"[^"]*"|'[^']*')*)`

const attributeForm = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** The first of that name, as browsers have it. Read from the beginning: a headline may look like an attribute. */
export function attribute(tag: string, name: string): string | null {
  for (const [, found, double, single, bare] of tag.matchAll(attributeForm))
    if (found?.toLowerCase() === name) return double ?? single ?? bare ?? ''
  return null
}

export const attributeNames = (tag: string): string[] =>
  [...tag.matchAll(attributeForm)].map(([, name = '']) => name.toLowerCase())

/** True for data, and for a file of ours outside /_next. Takes the attributes of a script. */
export function isOwnScript(script: string): boolean {
  if (isData(script)) return true
  const source = attribute(script, 'src')
  return source !== null && /^\/(?!\/|_next\/)/.test(source)
}

/** JSON-LD, which no browser runs. */
export const isData = (script: string): boolean => attribute(script, 'type') === 'application/ld+json'
