import { isSafeHref } from '#lib/text/safe-href'

/** Only what leads to a page: http or https. */
export function webAddress(url: string | null): string | null {
  return isSafeHref(url) && /^https?:/i.test(url) ? url : null
}
