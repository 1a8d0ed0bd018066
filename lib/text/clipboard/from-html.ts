/** Brings pasted HTML of other programs into the form that the schema reads, and counts what is left out on the way. */

import { cleanHref } from '#lib/text/clean-href'
import { TooMuchHtml } from '#lib/text/clipboard/bounded'
import { dropUnheld } from '#lib/text/clipboard/drop'
import { findFakedHeadings, levelHeadings } from '#lib/text/clipboard/headings'
import type { Count } from '#lib/text/clipboard/left-out'
import { settleLists } from '#lib/text/clipboard/lists'
import { settleSlices } from '#lib/text/clipboard/own-slice'
import { keepLines, trimEnds } from '#lib/text/clipboard/spaces'
import { reduceStyles, settleStyles } from '#lib/text/clipboard/styles'
import { attributeOf, below, isElement, type Parent } from '#lib/text/html-tree'
import { inertHtml } from '#lib/text/inert-html'
import { withWordLists } from '#lib/text/ms-word-lists'
import { isSafeHref } from '#lib/text/safe-href'

/** A picture within its own address may be of any size, and is left out anyway. */
const inAddress = /(["'(=\s])data:[a-z]+\/[^"')\s>]*/gi

/** Null where it is too much to read, in nodes or in time. `isOver` says when there was enough time. */
export function fromHtml(pasted: string, count: Count, isOver: () => boolean = () => false): string | null {
  const html = pasted.length > 100_000 ? pasted.replaceAll(inAddress, '$1') : pasted
  if (html.length > 8_000_000) return null
  return inertHtml(withWordLists(html), {
    isOver,
    count,
    prepare: (body, whole) => {
      const steps = [
        () => settleSlices(body),
        () => settleStyles(whole),
        () => dropUnheld(body, count),
        () => keepLines(body),
        () => levelHeadings(body),
        () => findFakedHeadings(body),
        () => settleLists(body),
        () => reduceStyles(body),
        () => cleanLinks(body, count),
      ]
      for (const step of steps) {
        if (isOver()) throw new TooMuchHtml()
        step()
      }
    },
    finish: (body) => {
      if (isOver()) throw new TooMuchHtml()
      trimEnds(body)
    },
  })
}

/** Files of a computer and pages without their site; not places in the document itself, and nothing that runs */
const leadsElsewhere = /^(?!javascript:|vbscript:|data:|about:|blob:)[^#]+$/i

function cleanLinks(body: Parent, count: Count): void {
  for (const node of below(body)) {
    if (!isElement(node) || node.tagName !== 'a') continue
    const href = attributeOf(node, 'href')
    if (href === undefined) continue
    const clean = cleanHref(href)
    for (const attribute of node.attrs) if (attribute.name === 'href') attribute.value = clean
    if (leadsElsewhere.test(clean) && !isSafeHref(clean)) count('links')
  }
}
