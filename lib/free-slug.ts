/** A slug that nothing else of its kind has. Whoever asks holds a lock until the slug is taken: two at once would find the same. */

/** The condition for rows whose slug stands in the way of `wanted`, or of `wanted` with a number. */
export const slugLike = (wanted: string) => ({ OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] })

/** The first of `wanted`, `wanted-2`, `wanted-3` … that none of these rows has. */
export function freeSlugAmong(rows: readonly { slug: string }[], wanted: string): string {
  const taken = new Set(rows.map(({ slug }) => slug))
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`
  return slug
}
