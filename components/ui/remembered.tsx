/** What this browser remembers from page to page, under `on-record:<name>`. Where it keeps nothing, this page remembers. */

const ofThisPage = new Map<string, string>()
const keyOf = (name: string) => `on-record:${name}`

export function remembered(name: string): string | null {
  try {
    return ofThisPage.get(name) ?? localStorage.getItem(keyOf(name))
  } catch {
    // On the server, and where storage is refused to us.
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
    ofThisPage.delete(name)
  } catch {
    ofThisPage.set(name, value)
  }
}

export function forget(name: string): void {
  ofThisPage.delete(name)
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Where storage is refused to us, nothing stands there.
  }
}

/** Empty where something else than a list of words stands there. */
export function rememberedList(name: string): string[] {
  try {
    const held: unknown = JSON.parse(remembered(name) ?? '[]')
    return Array.isArray(held) ? held.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

export const rememberList = (name: string, list: readonly string[]): void => remember(name, JSON.stringify(list))
