/** A document as the text of an article, with where its comments stand and what is to be said of it. */
import type { Document, DocumentComment, LeftOutKind } from '#lib/intake/documents/document'
import { documentLimits } from '#lib/intake/documents/limits'
import { isWorking } from '#lib/intake/documents/marks'
import { paragraph, saysNothing, trimmed } from '#lib/intake/documents/nodes'
import { type SettledChanges, settle } from '#lib/intake/documents/settle'
import { type Message, message } from '#lib/messages/message'
import { embedFromAddress } from '#lib/text/embeds/from-address'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { longestQuote, type Quote, quoteOf } from '#lib/text/quote'
import { repair } from '#lib/text/repair'

export type PlacedComment = DocumentComment & { quote: Quote | null }

export type DocumentText = {
  /** Title and subtitle, where the document says that it has them, or begins with its only heading of the first level */
  headline: string
  standfirst: string
  blocks: TextNode[]
  comments: PlacedComment[]
  notes: Message[]
}

/** Refuses nothing: whoever makes a text of it validates it. */
export function textOf(read: Document): DocumentText {
  const { document, changes } = settle(read)
  const opened = opening(document)
  const body = [...notesOf(opened.headline), ...notesOf(opened.standfirst), ...opened.blocks]
  const ordered = repair({
    type: 'doc',
    content: [{ type: 'headline' }, { type: 'standfirst' }, ...levelled(body).map(cleaned)],
  }).content.slice(2)
  const headline = line(opened.headline)
  const standfirst = line(opened.standfirst)
  const comments = placed(document.comments, [paragraph(opened.headline), paragraph(opened.standfirst), ...ordered])
  const blocks = joinedQuotes(ordered.map(withoutWorking)).map((node) => withoutUnset(embedded(node)))
  return { headline, standfirst, blocks, comments, notes: notesFor(document, changes, comments) }
}

/** Footnotes have no place in a headline: their words are the first paragraph. */
const isNote = ({ marks }: TextNode) => marks?.some(({ type }) => type === 'footnote') ?? false
const line = (nodes: readonly TextNode[]) =>
  nodes
    .filter((node) => !isNote(node))
    .map((node) => node.text ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
function notesOf(nodes: readonly TextNode[]): TextNode[] {
  const notes = nodes
    .filter(isNote)
    .map(({ marks, ...node }) => ({ ...node, marks: (marks ?? []).filter(({ type }) => type !== 'footnote') }))
  return notes.length > 0 ? [paragraph(notes)] : []
}

function opening({ headline, standfirst, blocks }: Document): Pick<Document, 'headline' | 'standfirst' | 'blocks'> {
  if (!saysNothing(headline)) return { headline, standfirst, blocks }
  const firsts = blocks.filter((node) => node.type === 'heading' && node.attrs?.level === 1)
  const [first] = firsts
  if (firsts.length !== 1 || !first || blocks.indexOf(first) > 2) return { headline, standfirst, blocks }
  return { headline: first.content ?? [], standfirst, blocks: blocks.filter((node) => node !== first) }
}

/** Subheads have two levels: the highest that is used, and the rest. */
function levelled(blocks: readonly TextNode[]): TextNode[] {
  const levels = headingsIn(blocks)
  const highest = Math.min(...levels)
  const change = (node: TextNode): TextNode => {
    if (node.type === 'heading')
      return { ...node, attrs: { ...node.attrs, level: Number(node.attrs?.level) > highest ? 3 : 2 } }
    return node.content ? { ...node, content: node.content.map(change) } : node
  }
  return blocks.map(change)
}

const headingsIn = (nodes: readonly TextNode[]): number[] =>
  nodes.flatMap((node) => (node.type === 'heading' ? [Number(node.attrs?.level)] : headingsIn(node.content ?? [])))

/** Words of one look in a row are one node; headings are bold by themselves; empty ends go. */
function cleaned(node: TextNode): TextNode {
  if (!node.content) return node
  const isWords = node.content.every(({ type }) => type === 'text' || type === 'hardBreak')
  const content = isWords ? joined(trimmed(withoutWhite(node))) : node.content.map(cleaned)
  return { ...node, content }
}

function withoutWhite({ type, content = [] }: TextNode): TextNode[] {
  if (type !== 'heading') return content
  return content.map((node) => {
    if (node.type === 'hardBreak') return { type: 'text', text: ' ' }
    return { ...node, marks: (node.marks ?? []).filter((mark) => mark.type !== 'bold') }
  })
}

function joined(nodes: readonly TextNode[]): TextNode[] {
  const all: TextNode[] = []
  for (const node of nodes) {
    const before = all.at(-1)
    const own = marksOf(node)
    if (before?.text !== undefined && node.text !== undefined && marksOf(before) === own) before.text += node.text
    else all.push({ ...node })
    const last = all.at(-1)
    if (last?.text !== undefined && last !== undefined) last.text = last.text.replace(/ {2,}/g, ' ')
  }
  return all.map(({ marks, ...node }) => ({ ...node, ...(marks && marks.length > 0 && { marks }) }))
}
const marksOf = ({ marks = [] }: TextNode) => JSON.stringify(marks)

const withoutWorking = ({ marks, content, ...node }: TextNode): TextNode => {
  const kept = (marks ?? []).filter((mark) => !isWorking(mark))
  const inner = content && joined(content.map(withoutWorking))
  return { ...node, ...(inner && inner.length > 0 && { content: inner }), ...(kept.length > 0 && { marks: kept }) }
}

function joinedQuotes(blocks: readonly TextNode[]): TextNode[] {
  const all: TextNode[] = []
  for (const node of blocks) {
    const before = all.at(-1)
    if (node.type === 'blockquote' && before?.type === 'blockquote') before.content?.push(...(node.content ?? []))
    else all.push({ ...node, ...(node.content && { content: [...node.content] }) })
  }
  return all
}

/** The address of a provider's thing that is a paragraph by itself, as when it is pasted. */
function embedded(node: TextNode): TextNode {
  const [only, ...more] = node.type === 'paragraph' ? (node.content ?? []) : []
  const found = only?.text && more.length === 0 ? embedFromAddress(only.text) : null
  return found ? { type: 'embed', attrs: { what: found.what } } : node
}

/** The words of each comment as the draft will say them, and what stands around. Answers follow what they answer. */
function placed(comments: readonly DocumentComment[], blocks: readonly TextNode[]): PlacedComment[] {
  const stretches = new Map<string, { from: number; to: number }>()
  let text = ''
  const read = (node: TextNode): void => {
    if (node.text !== undefined) {
      for (const { type, attrs } of node.marks ?? []) {
        if (type !== 'commented') continue
        const id = String(attrs?.id)
        stretches.set(id, { from: stretches.get(id)?.from ?? text.length, to: text.length + node.text.length })
      }
      text += node.text
      return
    }
    for (const child of node.content ?? []) read(child)
    if (node.type !== 'doc') text += '\n'
  }
  for (const node of blocks) read(node)
  return comments
    .filter(({ words: said }) => said.trim() !== '')
    .slice(0, documentLimits.comments)
    .map(({ id, who, when, words: said, answers }) => {
      const stretch = stretches.get(answers ?? id) ?? stretches.get(id)
      const quote = stretch && quoteOf(text, stretch)
      const says = quote && quote.quote.trim() !== ''
      return {
        id,
        who,
        when,
        words: said,
        answers,
        quote: says ? { ...quote, quote: quote.quote.slice(0, longestQuote) } : null,
      }
    })
}

const leftOutNotes: Record<LeftOutKind, (count: number) => Message> = {
  equations: (count) => message('documents.notes.equations', { count }),
  objects: (count) => message('documents.notes.objects', { count }),
  contents: (count) => message('documents.notes.contents', { count }),
  hidden: (count) => message('documents.notes.hidden', { count }),
  formatting: (count) => message('documents.notes.formatting', { count }),
  comments: (count) => message('documents.notes.commentsLost', { count }),
  scripts: (count) => message('documents.notes.scripts', { count }),
}

function notesFor(
  document: Document,
  { inserted, deleted }: SettledChanges,
  comments: readonly PlacedComment[],
): Message[] {
  const { pictures, leftOut } = document
  const names = pictures.filter((name) => name !== '').slice(0, documentLimits.pictures)
  const lost = document.comments.filter(({ words: said }) => said.trim() !== '').length - comments.length
  return [
    ...document.notes,
    ...(pictures.length > 0
      ? [
          names.length > 0
            ? message('documents.notes.pictures', {
                count: pictures.length,
                names: names.map((name, at) =>
                  message(at < names.length - 1 ? 'documents.notes.nameAndMore' : 'documents.notes.name', {
                    name: name.slice(0, 120),
                  }),
                ),
              })
            : message('documents.notes.picturesUnnamed', { count: pictures.length }),
        ]
      : []),
    ...(inserted + deleted > 0 ? [message('documents.notes.changes', { inserted, deleted })] : []),
    ...Object.entries(leftOut).map(([kind, count]) => leftOutNotes[kind as LeftOutKind](count ?? 0)),
    ...(lost > 0 ? [message('documents.notes.commentsLost', { count: lost })] : []),
  ]
}
