/** What a page's own structure says of its lines. */
export type PageRole = 'headline' | 'heading' | 'caption' | 'around'
/** By the plain words of a line; only what the page says one thing of */
export type PageLines = ReadonlyMap<string, PageRole>
