/** The part of an address that stands for a name: “Zala Mirkovič” → `zala-mirkovic`. Letters of every script stay. */
export function slugFor(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return slug === '' ? 'person' : slug
}

/** The first of `name`, `name-2`, `name-3` … that nobody has. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const base = slugFor(name)
  for (let number = 2, slug = base; ; number += 1) {
    if (!taken.includes(slug)) return slug
    slug = `${base}-${number}`
  }
}
