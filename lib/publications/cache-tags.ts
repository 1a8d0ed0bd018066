/** The names by which pages say what they were built from, and by which a publication says what it changed. */
export const cacheTag = {
  article: (id: string) => `article:${id}`,
  desk: (id: string) => `desk:${id}`,
  tag: (id: string) => `tag:${id}`,
  person: (id: string) => `person:${id}`,
  source: (id: string) => `source:${id}`,
  /** Pages of the entries of this coverage: they name it, and need not go with each of its entries */
  within: (coverageId: string) => `within:${coverageId}`,
  /** What editors curate of a page: the home page of a language, or a desk’s page in it */
  front: (deskId: string | null, language: string) => `front:${deskId ?? 'home'}:${language}`,
  /** The front page, the feeds, the sitemap: whatever lists the newest */
  latest: 'latest',
  /** The sitemap of the news alone: what is older than two days leaves it though nothing was published */
  news: 'news',
  /** The lists of corrections and their feeds */
  corrections: 'corrections',
  /** Whatever shows the names of the desks: every page */
  site: 'site',
} as const
