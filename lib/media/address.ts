/** Addresses of the library and of its filters: pure, for pages and their links. */

export const libraryPath = '/newsroom/media'
export const publicPath = (name: string): string => `/media/${name}`
/** Where the newsroom sees what is made of pictures, by their public names, whether readers may see it or not */
export const madeFolder = `${libraryPath}/made/`
export const madePath = (name: string): string => madeFolder + name

const filterNames = ['words', 'form', 'licence', 'colour', 'credit', 'person', 'tagId', 'sourceId', 'use'] as const
export type Asked = Readonly<Partial<Record<(typeof filterNames)[number], string>>>

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The filters and the cursor of an address, without those that are empty. */
export function askedIn(query: Query): { asked: Asked; after: string } {
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const given = filterNames.map((name) => [name, one(name)]).filter(([, value]) => value !== '')
  return { asked: Object.fromEntries(given), after: one('after') }
}

export function addressFor(asked: Asked, after = ''): string {
  const query = new URLSearchParams({ ...asked, ...(after ? { after } : {}) })
  return query.size === 0 ? libraryPath : `${libraryPath}?${query}`
}
