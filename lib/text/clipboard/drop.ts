/**
 * Takes out of pasted HTML what no text holds, and counts what its reader would miss: pictures, films, formulas, comments, struck words.
 * What nobody saw (hidden elements, tracking pixels, buttons) goes without a word.
 */

import { copiedSuggestion } from '#lib/text/clipboard/copied-suggestions'
import type { Count, LeftOutKind } from '#lib/text/clipboard/left-out'
import { isHidden, isIcon, isTiny, pictureWords } from '#lib/text/clipboard/seen'
import { styleOf } from '#lib/text/clipboard/styles'
import { addressOfFrame, embedInElement } from '#lib/text/embeds/from-code'
import {
  attributeOf,
  below,
  type Element,
  isElement,
  type Node,
  type Parent,
  removeNode,
  replaceNode,
  wordsNode,
} from '#lib/text/html-tree'

type Fate = 'keep' | 'gone' | LeftOutKind

const gone = new Set(
  'script style link meta base title head template noscript button option optgroup datalist dialog track source area rp rt'.split(
    ' ',
  ),
)
const kinds: Readonly<Record<string, LeftOutKind>> = {
  video: 'recordings',
  audio: 'recordings',
  object: 'embeds',
  embed: 'embeds',
  applet: 'embeds',
  math: 'formulas',
  'm:omath': 'formulas',
  'm:omathpara': 'formulas',
  canvas: 'drawings',
  'v:shape': 'drawings',
  'v:group': 'drawings',
  'v:rect': 'drawings',
  'v:line': 'drawings',
  'v:oval': 'drawings',
  select: 'fields',
  textarea: 'fields',
  nav: 'menus',
  del: 'deletions',
  s: 'deletions',
  strike: 'deletions',
}
const menus = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'search'])
const formula = /(?:^|\s)(?:katex|MathJax|mjx-container|mwe-math-element|math-tex)(?:\s|$)/i

const has = (element: Element, name: string, part: RegExp) => part.test(attributeOf(element, name) ?? '')

export function dropUnheld(body: Parent, count: Count): void {
  /** What Word draws for programs without its drawings and formulas is the same thing once more. */
  let stead: LeftOutKind | 'counted' | null = null
  let struck = false
  const todo = body.childNodes.toReversed()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.nodeName === '#comment' && 'data' in node) {
      stead = steadAfter(node.data, stead, count)
      continue
    }
    if (node.nodeName === '#text' && 'value' in node && /[^\s\u00a0]/.test(node.value)) struck = false
    if (!isElement(node)) continue
    const fate = fateOf(node)
    if (fate === 'keep') {
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) todo.push(node.childNodes[at] as Node)
      continue
    }
    if (fate === 'pictures') {
      const words = pictureWords(node)
      if (words !== null) {
        replaceNode(node, wordsNode(words))
        continue
      }
      if (stead !== 'counted') count(stead ?? fate)
      if (stead !== null) stead = 'counted'
    } else if (fate === 'comments') count(fate, commentsIn(node))
    else if (fate === 'deletions') {
      if (!struck) count(fate)
      struck = true
    } else if (fate !== 'gone') count(fate)
    removeNode(node)
  }
}

function steadAfter(data: string, stead: LeftOutKind | 'counted' | null, count: Count): typeof stead {
  const says = data.trim()
  if (/^\[if gte msEquation/i.test(says)) {
    count('formulas')
    return 'counted'
  }
  if (/^\[if gte vml/i.test(says)) return /<v:imagedata/i.test(says) ? 'pictures' : 'drawings'
  // The counterpart of what was said before: `[if !vml]`, `[if !msEquation]`
  if (/^\[if !(?:vml|msEquation)/i.test(says)) return stead
  return /^\[endif\]/i.test(says) ? null : stead
}

function fateOf(element: Element): Fate {
  const { tagName } = element
  if (gone.has(tagName) || isHidden(element)) return 'gone'
  const token = attributeOf(element, 'data-suggestion')
  // Of a text of ours: where nobody knows the suggestion any more, what stands is what was text.
  if (token !== undefined) return tagName === 'ins' && copiedSuggestion(token) === null ? 'suggestions' : 'keep'
  if (tagName === 'img') return isTiny(element) || isInCheckbox(element) || isOfLibrary(element) ? 'gone' : 'pictures'
  if (tagName === 'svg') return isIcon(element) ? 'gone' : 'drawings'
  if (tagName === 'iframe' || tagName === 'frame')
    return embedInElement(element) || addressOfFrame(element) || isTiny(element) ? 'keep' : 'embeds'
  if (tagName === 'input')
    return has(element, 'type', /^(?:hidden|submit|button|image|reset|checkbox|radio)$/i) ? 'gone' : 'fields'
  if (formula.test(attributeOf(element, 'class') ?? '')) return 'formulas'
  const comment = commentFate(element)
  if (comment) return comment
  if (menus.has(attributeOf(element, 'role') ?? '')) return 'menus'
  if (has(element, 'class', /\bmsoDel\b/i)) return 'deletions'
  // Word Online puts a hard space at the end of each paragraph.
  if (has(element, 'class', /(?:^|\s)EOP(?:\s|$)/) || has(element, 'class', /Apple-interchange-newline/)) return 'gone'
  const kind = Object.hasOwn(kinds, tagName) ? kinds[tagName] : undefined
  const isStruck = kind === 'deletions' || (kind === undefined && isLinedThrough(element))
  if (isStruck) return isInCheckbox(element) || !hasAny(element) ? 'keep' : 'deletions'
  return kind ?? 'keep'
}

/** Of a text of ours: the figure around it says which picture it is. */
const isOfLibrary = ({ parentNode }: Element): boolean =>
  parentNode !== null && isElement(parentNode) && attributeOf(parentNode, 'data-picture') !== undefined

const isLinedThrough = (element: Element): boolean => {
  if (attributeOf(element, 'style') === undefined) return false
  const style = styleOf(element)
  return /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`)
}

const hasAny = (element: Element) => element.childNodes.length > 0

/** What is ticked off is struck out in lists of things to do, and is no deletion. */
function isInCheckbox(element: Element): boolean {
  for (
    let at: Parent | null = element, most = 30;
    at !== null && most > 0;
    at = isElement(at) ? at.parentNode : null, most -= 1
  )
    if (isElement(at) && (attributeOf(at, 'role') === 'checkbox' || attributeOf(at, 'aria-checked') !== undefined))
      return true
  return false
}

/** Comments of Word, LibreOffice and Google Docs. The words that they are about stay. */
function commentFate(element: Element): Fate | null {
  const style = attributeOf(element, 'style') ?? ''
  if (/mso-element:\s*comment-list/i.test(style)) return 'comments'
  if (has(element, 'class', /(?:^|\s)(?:MsoCommentReference|msocomanchor)(?:\s|$)/i)) return 'gone'
  if (element.tagName === 'a' && has(element, 'id', /^cmnt_ref\d+$/)) return 'gone'
  if (/^(?:div|p)$/.test(element.tagName)) {
    const [first] = childElements(element)
    const [inner] = first ? childElements(first) : []
    for (const link of [first, element.tagName === 'div' ? inner : undefined])
      if (link?.tagName === 'a' && has(link, 'id', /^cmnt\d+$/)) return 'comments'
  }
  return null
}

const childElements = (element: Element): Element[] => {
  const found: Element[] = []
  for (const node of element.childNodes) {
    if (isElement(node)) found.push(node)
    if (found.length === 2) break
  }
  return found
}

function commentsIn(list: Element): number {
  let count = 0
  for (const node of below(list))
    if (isElement(node) && /mso-element:\s*comment(?![\w-])/i.test(attributeOf(node, 'style') ?? '')) count += 1
  return Math.max(1, count)
}
