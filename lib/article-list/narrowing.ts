/** What the list of articles, the board and the calendar are narrowed by, as it stands in their addresses. */

const names = ['profile', 'desk', 'author', 'tag', 'language'] as const

/** Empty where there is no such filter; the tag by its name. */
export type Narrowing = Record<(typeof names)[number], string>

export const narrowingFrom = (one: (name: string) => string): Narrowing =>
  Object.fromEntries(names.map((name) => [name, one(name).trim()])) as Narrowing

/** An address with those parameters that say something. */
export function addressWith(path: string, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return query.size === 0 ? path : `${path}?${query}`
}
