/** The text of a draft out of what a person confirmed, its claims marked. */
import { Refusal } from '#lib/errors'
import type { Block } from '#lib/intake/reading/parts'
import { message } from '#lib/messages/message'
import { embedFromAddress } from '#lib/text/embeds/from-address'
import type { ArticleText, TextNode } from '#lib/text/json'
import { validateText } from '#lib/text/validate'

export type Confirmed = {
  headline: string
  standfirst: string
  /** Stands at the head of the first paragraph; empty for none */
  dateline: string
  blocks: readonly Block[]
}

export type MarkedWords = { id: string; block: number; words: string }

type Stretch = { from: number; to: number; id: string }

/** Refuses words that do not stand in their block, or stand in another claim's already. */
export function draftText(confirmed: Confirmed, claims: readonly MarkedWords[]): ArticleText {
  const { headline, standfirst, blocks } = confirmed
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const inner = blocks.map((block, at) => {
    const stretches = stretchesIn(
      block,
      claims.filter((claim) => claim.block === at),
    )
    const dateline = at === first && confirmed.dateline !== '' ? [text(`${confirmed.dateline} `)] : []
    return nodeOf(block, [...dateline, ...marked(block.text, stretches)])
  })
  const nodes = withLists(blocks, inner)
  const lost = claims.find(({ block }) => blocks[block] === undefined)
  if (lost) throw gone(lost.words)
  return validateText({
    type: 'doc',
    content: [
      titled('headline', headline),
      titled('standfirst', standfirst),
      ...(nodes.length > 0 ? nodes : [{ type: 'paragraph' }]),
    ],
  })
}

const text = (words: string): TextNode => ({ type: 'text', text: words })
const titled = (type: string, words: string): TextNode => (words === '' ? { type } : { type, content: [text(words)] })

/** Items of one sort in a row are one list. */
function withLists(blocks: readonly Block[], nodes: readonly TextNode[]): TextNode[] {
  const together: TextNode[] = []
  for (const [at, node] of nodes.entries()) {
    const block = blocks[at]
    if (block?.kind !== 'listItem') {
      together.push(node)
      continue
    }
    const type = block.ordered ? 'orderedList' : 'bulletList'
    const before = blocks[at - 1]
    const list =
      before?.kind === 'listItem' && Boolean(before.ordered) === Boolean(block.ordered) ? together.at(-1) : undefined
    if (list?.content) list.content.push(node)
    else together.push({ type, content: [node] })
  }
  return together
}

function nodeOf(block: Block, content: TextNode[]): TextNode {
  if (block.kind === 'listItem')
    return { type: 'listItem', content: [{ type: 'paragraph', ...(content.length > 0 ? { content } : {}) }] }
  const embed = block.kind === 'paragraph' ? embedOf(content) : null
  if (embed) return embed
  const attrs = block.kind === 'heading' ? { attrs: { level: 2 } } : {}
  return { type: block.kind, ...attrs, ...(content.length > 0 ? { content } : {}) }
}

/** The address of a provider's thing that is a paragraph by itself, as when it is pasted. */
function embedOf([only, ...more]: TextNode[]): TextNode | null {
  const found = more.length === 0 && only && !only.marks ? embedFromAddress(only.text ?? '') : null
  return found && { type: 'embed', attrs: { what: found.what } }
}

/** Where each claim stands, from left to right; words that stand there twice are marked where they are free. */
function stretchesIn(block: Block, claims: readonly MarkedWords[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { id, words } of claims) {
    let from = block.text.indexOf(words)
    while (from >= 0 && stretches.some((other) => from < other.to && from + words.length > other.from))
      from = block.text.indexOf(words, from + 1)
    if (from < 0 || block.kind === 'heading') throw gone(words)
    stretches.push({ from, to: from + words.length, id })
  }
  return stretches.sort((a, b) => a.from - b.from)
}

/** Lines of a block stay lines; a claim runs on over them. */
function marked(words: string, stretches: readonly Stretch[]): TextNode[] {
  const nodes: TextNode[] = []
  const push = (part: string, marks: Pick<TextNode, 'marks'>) => {
    for (const [at, line] of part.split('\n').entries()) {
      if (at > 0) nodes.push({ type: 'hardBreak', ...marks })
      if (line !== '') nodes.push({ ...text(line), ...marks })
    }
  }
  let at = 0
  for (const { from, to, id } of stretches) {
    push(words.slice(at, from), {})
    push(words.slice(from, to), { marks: [{ type: 'claim', attrs: { id } }] })
    at = to
  }
  push(words.slice(at), {})
  return nodes
}

const gone = (words: string) =>
  new Refusal(message('intake.claimGone', { words: `${words.slice(0, 80)}${words.length > 80 ? '…' : ''}` }))
