/** Whether somebody who looked at a pasted page saw an element there. */
import { styleOf } from '#lib/text/clipboard/styles'
import { attributeOf, type Element } from '#lib/text/html-tree'

/** Longest side of a pixel that counts readers, and of a drawing beside a word, in pixels */
const [pixel, icon] = [3, 48]

export function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (attributeOf(element, 'style') === undefined) return false
  const style = styleOf(element)
  return (
    style.get('display')?.startsWith('none') === true ||
    /^(?:hidden|collapse)/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    /^0(?:\.0*)?(?![\d.])/.test(style.get('font-size') ?? '')
  )
}

function sidesOf(element: Element): number[] {
  const style = styleOf(element)
  return ['width', 'height']
    .map((side) => Number.parseFloat(style.get(side) ?? attributeOf(element, side) ?? ''))
    .filter((side) => Number.isFinite(side))
}

export const isTiny = (element: Element): boolean => sidesOf(element).some((side) => side <= pixel)

/** A drawing that is part of a button, a link or a line of text */
export function isIcon(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') === 'true' || /icon/i.test(attributeOf(element, 'class') ?? '')) return true
  const sides = sidesOf(element)
  const around = element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : ''
  return sides.some((side) => side <= icon) || around === 'a' || around === 'button'
}

const emoji = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}]|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3]){1,16}$/u

/** Some pages show signs as pictures: the sign, or `:name:` where there is none. Null for a picture. */
export function pictureWords(picture: Element): string | null {
  const alt = attributeOf(picture, 'alt')?.trim() ?? ''
  if (emoji.test(alt)) return alt
  return /^:[\w+-]{1,40}:$/.test(alt) ? alt : null
}
