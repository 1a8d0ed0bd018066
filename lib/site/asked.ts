/** What a page is asked for: the parts of its address, and what stands behind the question mark. */
export type Asked<Parts> = {
  params: Promise<Parts>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
