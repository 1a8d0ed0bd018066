/** The part of an address that names a thing: letters, marks and digits of any script, with single hyphens between them. */
const accented = /(\p{Script=Latin})\p{M}+/gu
/** In characters, more than any address has: without a bound, a long run of combining marks takes minutes to normalise. */
const enough = 1000
const notWord = /[^\p{L}\p{M}\p{N}]+/gu

/** “Élan: The Harbour’s Pilots” → `elan-the-harbours-pilots`; empty where the words have no letter. At most `longest` characters, cut between words. */
export function slugOf(words: string, longest = 80): string {
  const slug = words
    .slice(0, enough)
    .normalize('NFD')
    .replace(accented, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(notWord, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > longest / 2 ? end : longest).replace(/[-\ud800-\udbff]+$/, '')
}
