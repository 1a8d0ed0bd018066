/** Brings whatever stands in an element into lines without blocks: what a cell of a table, a caption and a footnote hold. */
import { attributeOf, type Element, elementOf, type Node, type Parent, wordsNode } from '#lib/text/html-tree'

export const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** Say something of the words in them, and are put around each of their lines. Others are left out. */
const around = new Set('a abbr b bdi bdo cite code em font i ins s small span strike strong sub sup u'.split(' '))

/** Of more elements around each other, the inner ones are left out. */
const deepest = 20

type Leaf = { words: string; within: readonly Element[] }
type Step = { node: Node; within: readonly Element[] } | 'line' | { mark: string }

/**
 * The lines in an element, each as nodes to put in its place; empty ones are left out. Points of a list begin with a dash or their number,
 * cells of a table in it are parted by upright strokes. Where `skips` says so, an element is left out with all it holds.
 */
export function htmlLines(top: Parent, skips: (element: Element) => boolean = () => false): Node[][] {
  const lines: Leaf[][] = [[]]
  let mark = ''
  const todo: Step[] = top.childNodes.map((node) => ({ node, within: [] })).reverse()
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    if (step === 'line') {
      if (lines.at(-1)?.length !== 0) lines.push([])
      continue
    }
    if ('mark' in step) {
      mark = step.mark
      continue
    }
    const { node, within } = step
    if (node.nodeName === '#text' && 'value' in node) {
      const line = lines.at(-1)
      if (mark !== '' && /[^\s\u00a0]/.test(node.value)) {
        line?.push({ words: mark, within: [] })
        mark = ''
      }
      line?.push({ words: node.value, within })
    }
    if (!('tagName' in node) || skips(node)) continue
    if (node.tagName === 'br') todo.push('line')
    else todo.push(...stepsInto(node, within).reverse())
  }
  return lines.filter((line) => line.some(({ words }) => /[^\s\u00a0\u200b\ufeff]/.test(words))).map(built)
}

function stepsInto(element: Element, within: readonly Element[]): Step[] {
  const { tagName, childNodes } = element
  const style = attributeOf(element, 'style')
  const isBlock = blocks.has(tagName)
  const own = isBlock ? (style ? [elementOf('span', { style })] : []) : around.has(tagName) ? [element] : []
  const inner: Step[] = childNodes.map((node) => ({
    node,
    within: within.length < deepest ? [...within, ...own] : within,
  }))
  if (!isBlock) return inner
  if (tagName === 'td' || tagName === 'th')
    return [...(isFirstCell(element) ? [] : [{ mark: ' | ' }]), ...withoutEdges(inner)]
  return ['line', ...(tagName === 'li' ? [{ mark: bulletOf(element) }] : []), ...inner, 'line']
}

/** What stands in blocks of a cell stays in the line of its row. */
const withoutEdges = (steps: Step[]): Step[] =>
  steps.flatMap((step) =>
    step !== 'line' && 'node' in step && 'tagName' in step.node && blocks.has(step.node.tagName)
      ? step.node.childNodes.map((node) => ({ node, within: step.within }))
      : [step],
  )

const siblingsOf = (element: Element): Element[] =>
  (element.parentNode?.childNodes ?? []).filter((node): node is Element => 'tagName' in node)

const isFirstCell = (cell: Element) => siblingsOf(cell)[0] === cell

function bulletOf(item: Element): string {
  const list = item.parentNode
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '– '
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
  return `${start + siblingsOf(item).indexOf(item)}. `
}

/** White space at the ends of a line goes; each stretch of words keeps copies of the elements around it. */
function built(line: Leaf[]): Node[] {
  const words = line.map((leaf) => leaf.words.replaceAll(/[ \t\r\n\f]+/g, ' '))
  const first = words.findIndex((each) => /\S/.test(each))
  const last = words.findLastIndex((each) => /\S/.test(each))
  return line.slice(first, last + 1).map(({ within }, index) => {
    const at = first + index
    let own = words[at] ?? ''
    if (at === first) own = own.trimStart()
    if (at === last) own = own.trimEnd()
    return within.reduceRight<Node>((inner, element) => copyAround(element, inner), wordsNode(own))
  })
}

function copyAround(element: Element, inner: Node): Element {
  const copy = elementOf(element.tagName, {}, [inner])
  copy.attrs = element.attrs.map((attribute) => ({ ...attribute }))
  return copy
}

/** The same lines, parted by line breaks, or by these words. */
export const joined = (lines: readonly Node[][], between: () => Node = () => elementOf('br', {})): Node[] =>
  lines.flatMap((line, at) => (at > 0 ? [between(), ...line] : line))
