const allowed = /^(https?:\/\/|mailto:|tel:)/i
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\s]/gu

/** https, http, mailto and tel, at most 2,000 characters; nothing else is a link. */
export function isSafeHref(href: unknown): href is string {
  return typeof href === 'string' && href.length <= 2000 && allowed.test(href) && href.replace(hidden, '') === href
}
