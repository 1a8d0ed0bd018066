/**
 * A page that is a string, and no page of the site: it answers what was posted, with what was posted in it, is kept nowhere, and needs neither the
 * framework nor a stylesheet of its own.
 */
import { createHash } from 'node:crypto'
import { directionOf } from '#lib/text/direction'
import { escaped } from '#lib/text/escaped'

const styles =
  ':root{color-scheme:light dark}body{margin:0;padding:4vh 1rem;background:light-dark(#fdfcf9,#14130f);color:light-dark(#1a1814,#ece8df);' +
  'font:1.125rem/1.6 Newsreader,Georgia,"Noto Naskh Arabic",serif}main{max-width:36rem;margin:0 auto;border-top:3px solid}' +
  'h1{margin:1rem 0;font-size:1.6rem;font-weight:500;line-height:1.25}p{margin:0 0 1rem}a{color:inherit}label{display:block}' +
  '.why{color:light-dark(#a3261b,#f0837a)}textarea,input{box-sizing:border-box;width:100%;padding:.5rem;border:1px solid;background:none;color:inherit;font:inherit}' +
  'button{padding:.5rem 1rem;border:1px solid;background:none;color:inherit;font:inherit}.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}'

/** The styles of these pages, as a source for style-src */
export const barePageStyles = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`

/** `why`: what is wrong, in a sentence; `body`: HTML, whose words are escaped. No search engine keeps it. */
export function barePage({
  language,
  title,
  why,
  body,
}: {
  language: string
  title: string
  why: string
  body: string
}): string {
  return (
    `<!DOCTYPE html><html lang="${escaped(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<title>${escaped(title)}</title><style>${styles}</style></head><body><main>` +
    `<h1>${escaped(title)}</h1><p class="why" role="alert">${escaped(why)}</p>${body}</main></body></html>`
  )
}
