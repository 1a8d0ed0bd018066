import { isSafeHref } from '#lib/text/safe-href'

/** Completes a typed address: `harbour.example/a` gets https, an e-mail address mailto, a number tel. Null for anything else. */
export function hrefFromInput(typed: string): string | null {
  const words = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(words) && !/^[\w.-]+:\d+(\/|$)/.test(words)) return isSafeHref(words) ? words : null
  const guess = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(words)
    ? `mailto:${words}`
    : /^\+?[\d\s()-]{4,}$/.test(words)
      ? `tel:${words.replace(/[\s()-]/g, '')}`
      : /^[^\s/]+\.[^\s/]+(\/\S*)?$/.test(words)
        ? `https://${words}`
        : words
  return isSafeHref(guess) ? guess : null
}
