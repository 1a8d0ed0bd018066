/**
 * What is bold, raised or large in pasted HTML, by style attributes and by the rules for classes that Excel, Pages and Word bring along.
 * Of all other style nothing is read.
 */
import { attributeOf, below, type Element, isElement, type Parent } from '#lib/text/html-tree'

type Declarations = ReadonlyMap<string, string>

const read = /^(?:font(?:-weight|-style|-size)?|vertical-align|direction|mso-hide|mso-ignore)$/
const mostRules = 5_000

function declarationsIn(style: string, only?: RegExp): [name: string, value: string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const at = declaration.indexOf(':')
    const name = declaration.slice(0, at).trim().toLowerCase()
    return at < 0 || (only && !only.test(name))
      ? []
      : [
          [
            name,
            declaration
              .slice(at + 1)
              .trim()
              .toLowerCase(),
          ],
        ]
  })
}

/** The style attribute of an element, by names. */
export const styleOf = (element: Element): Declarations => new Map(declarationsIn(attributeOf(element, 'style') ?? ''))

/** Rules whose selector is a class alone, or a tag with a class. */
function classRules(top: Parent): Map<string, [string, string][]> {
  const rules = new Map<string, [string, string][]>()
  let count = 0
  for (const node of below(top)) {
    if (!isElement(node) || node.tagName !== 'style') continue
    for (const child of node.childNodes) {
      if (!('value' in child)) continue
      // Within @media and the like nothing is read: the braces do not close before the next selector.
      for (const [, selectors = '', body = ''] of child.value
        .replaceAll(/<!--|-->|\/\*[\s\S]{0,2000}?\*\//g, '')
        .matchAll(/([^{}]{1,500})\{([^{}]{0,4000})\}/g)) {
        if (selectors.includes('@') || count >= mostRules) continue
        const own = declarationsIn(body, read)
        if (own.length === 0) continue
        for (const selector of selectors.split(',')) {
          const name = /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(selector)?.[1]
          if (name === undefined) continue
          count += 1
          rules.set(name, [...(rules.get(name) ?? []), ...own].slice(-20))
        }
      }
    }
  }
  return rules
}

/** Writes into each style attribute what its classes say, and nothing but what is read. `html` is all of it, with its head. */
export function settleStyles(html: Parent): void {
  const rules = classRules(html)
  for (const element of below(html)) {
    if (!isElement(element)) continue
    const style = attributeOf(element, 'style')
    const classes = rules.size > 0 ? (attributeOf(element, 'class') ?? '').split(/\s+/).slice(0, 20) : []
    const own = classes.flatMap((name) => rules.get(name) ?? [])
    if (style === undefined && own.length === 0) continue
    const all = new Map([...own.flatMap(longhand), ...declarationsIn(style ?? '').flatMap(longhand)])
    const direction = all.get('direction')
    if (attributeOf(element, 'dir') === undefined && (direction === 'rtl' || direction === 'ltr'))
      element.attrs.push({ name: 'dir', value: direction })
    const text = [...all].map(([name, value]) => `${name}:${value}`).join(';')
    element.attrs = [...element.attrs.filter(({ name }) => name !== 'style'), { name: 'style', value: text }]
  }
}

/** “font: bold 12px Helvetica” by its parts. */
function longhand([name, value]: [string, string]): [string, string][] {
  if (name !== 'font') return [[name, value]]
  const size = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/.exec(value)?.[1]
  return [
    ...(/(?:^|\s)(?:bold|[6-9]00)\b/.test(value) ? ([['font-weight', 'bold']] as [string, string][]) : []),
    ...(/(?:^|\s)(?:italic|oblique)\b/.test(value) ? ([['font-style', 'italic']] as [string, string][]) : []),
    ...(size ? ([['font-size', size]] as [string, string][]) : []),
  ]
}

/** Leaves of each style what the schema reads: bold, italic, raised, lowered. A medium weight is none. */
export function reduceStyles(body: Parent): void {
  for (const element of below(body)) {
    if (!isElement(element) || attributeOf(element, 'style') === undefined) continue
    const style = styleOf(element)
    const weight = weightOf(style.get('font-weight'))
    const slant = style.get('font-style')
    const raised = style.get('vertical-align')
    const text = [
      ...(weight === null ? [] : [`font-weight:${weight ? 'bold' : element.tagName === 'b' ? 'normal' : '400'}`]),
      ...(slant === undefined ? [] : [`font-style:${/italic|oblique/.test(slant) ? 'italic' : 'normal'}`]),
      ...(raised === 'super' || raised === 'sub' ? [`vertical-align:${raised}`] : []),
      ...(style.has('mso-ignore') ? [`mso-ignore:${style.get('mso-ignore')}`] : []),
    ].join(';')
    element.attrs = element.attrs.filter(({ name }) => name !== 'style')
    if (text !== '') element.attrs.push({ name: 'style', value: text })
  }
}

/** Null where nothing is said. */
export function weightOf(value: string | undefined): boolean | null {
  if (value === undefined || !/^(?:bold|bolder|normal|lighter|\d{3,4})\b/.test(value)) return null
  return /^bold/.test(value) || Number.parseInt(value, 10) >= 600
}

const keywords: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
}
const fontSizes = [16, 10, 13, 16, 18, 24, 32, 48]

/** In pixels, of an element in text of `around`. */
export function sizeOf(element: Element, around: number): number {
  const value = styleOf(element).get('font-size')
  const [, figure = '', unit = ''] = /^([\d.]+)(px|pt|em|rem|%)/.exec(value ?? '') ?? []
  const number = Number.parseFloat(figure)
  if (Number.isFinite(number)) {
    if (unit === 'px') return number
    if (unit === 'pt') return (number * 4) / 3
    if (unit === 'rem') return number * 16
    return around * (unit === '%' ? number / 100 : number)
  }
  const given = element.tagName === 'font' ? Number.parseInt(attributeOf(element, 'size') ?? '', 10) : Number.NaN
  return keywords[value ?? ''] ?? fontSizes[given] ?? around
}
