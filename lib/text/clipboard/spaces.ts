/** White space in pasted HTML: lines that a page keeps, hard spaces that programs put at the ends of paragraphs. */
import { styleOf } from '#lib/text/clipboard/styles'
import {
  attributeOf,
  below,
  type Element,
  elementOf,
  isElement,
  type Node,
  type Parent,
  replaceNode,
  wordsNode,
} from '#lib/text/html-tree'

/** Where line breaks in the source are shown, they are line breaks. */
export function keepLines(body: Parent): void {
  const todo: { node: Node; pre: boolean }[] = body.childNodes.map((node) => ({ node, pre: false }))
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    const { node } = step
    if (step.pre && node.nodeName === '#text' && 'value' in node && /\S[\s\S]*\n[\s\S]*\S/.test(node.value))
      breakLines(node)
    if (!isElement(node)) continue
    // Slack parts its paragraphs by a span without words that is shown as a block.
    if (attributeOf(node, 'data-stringify-type') === 'paragraph-break') {
      replaceNode(node, elementOf('br', {}), elementOf('br', {}))
      continue
    }
    const said = attributeOf(node, 'style') === undefined ? undefined : styleOf(node).get('white-space')
    const pre = said === undefined ? step.pre || node.tagName === 'pre' : /^(?:pre|break-spaces)/.test(said)
    for (const child of node.childNodes) todo.push({ node: child, pre })
  }
}

function breakLines(node: Node & { value: string }): void {
  const lines = node.value.replace(/^\r?\n/, '').split(/\r?\n/)
  replaceNode(
    node,
    ...lines.flatMap((line, at): Node[] => [
      ...(at > 0 ? [elementOf('br', {})] : []),
      ...(line === '' ? [] : [wordsNode(line)]),
    ]),
  )
}

const ends = new Set('p h1 h2 h3 h4 h5 h6 li td caption'.split(' '))

/** Word and its like end paragraphs with a hard space. */
export function trimEnds(body: Parent): void {
  for (const node of below(body)) {
    if (!isElement(node) || !ends.has(node.tagName)) continue
    const last = lastText(node)
    if (last && /\u00a0\s*$/.test(last.value) && last.value.trim() !== '')
      last.value = last.value.replace(/[\s\u00a0]+$/, '')
  }
}

function lastText(element: Element): { value: string } | null {
  let at: Node | undefined = element
  for (let most = 12; isElement(at) && most > 0; most -= 1) at = at.childNodes.at(-1)
  return at && at.nodeName === '#text' && 'value' in at ? at : null
}
