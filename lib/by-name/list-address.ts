/** Reads and writes the query of an address of a list by name: pure, for pages and their links. */

/** Empty where it is not narrowed so */
export type Asked = { kind: string; words: string }

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The filters and the cursor of an address; `given` is both as input for the query of the list. */
export function askedIn(query: Query): { asked: Asked; after: string; given: object } {
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const asked = { kind: one('kind'), words: one('words') }
  const after = one('after')
  const given = Object.fromEntries(Object.entries({ ...asked, after }).filter(([, value]) => value !== ''))
  return { asked, after, given }
}

export function addressFor(path: string, asked: Asked & { after?: string }): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return query.size === 0 ? path : `${path}?${query}`
}
