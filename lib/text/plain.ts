import { articleFormat } from '#lib/text/article-schema'
import { footnoteOf } from '#lib/text/footnotes'
import { type ArticleText, lettersOf, type TextNode } from '#lib/text/json'

/**
 * The words of one node, marks left aside; a hard break is a line break, a note stands in brackets at its place, cells of a row are
 * parted by upright strokes.
 */
export function wordsOf(node: TextNode): string {
  if (node.text !== undefined) return node.text
  const plain = articleFormat.nodes.get(node.type)?.plain
  const content = node.content ?? []
  if (typeof plain === 'function') return plain(node.attrs ?? {}, content)
  if (plain === 'lines') return content.filter(hasLetters).map(wordsOf).join('\n')
  if (plain === 'row') return content.map((cell) => wordsOf(cell).replaceAll(/\s*\n\s*/g, ' ')).join(' | ')
  return wordsAndNotes(content)
}

const hasLetters = (node: TextNode) => lettersOf(node).trim() !== ''

function wordsAndNotes(nodes: readonly TextNode[]): string {
  let words = ''
  let open: string | null = null
  for (const node of nodes) {
    const note = footnoteOf(node)
    if (note !== open) {
      if (open !== null) words += /^\s|^[.,;:!?،؛؟۔)»”]/u.test(node.text ?? ' ') && note === null ? ']' : '] '
      if (note !== null) words += words === '' || /\s$/.test(words) ? '[' : ' ['
      open = note
    }
    words += wordsOf(node)
  }
  return open === null ? words : `${words}]`
}

type Paragraph = { words: string /** What of it is read with the text */; read: string }

function* paragraphsOf(node: TextNode): Generator<Paragraph> {
  const described = articleFormat.nodes.get(node.type)
  if ((described?.plain ?? 'content') === 'content') for (const child of node.content ?? []) yield* paragraphsOf(child)
  else {
    const words = wordsOf(node)
    yield { words, read: described?.readAlong?.(node.attrs ?? {}) ?? words }
  }
}

export type PlainText = {
  headline: string
  standfirst: string /** Paragraphs parted by empty lines */
  text: string
  wordCount: number
}

/**
 * Headline, standfirst and text without any mark-up. Words are counted in the text alone, by the rules of its language, and without what is
 * folded away in it.
 */
export function plainText(doc: ArticleText, language = 'en'): PlainText {
  const [headline, standfirst, ...body] = doc.content
  const paragraphs = body.flatMap((node) => [...paragraphsOf(node)])
  const together = (words: readonly string[]) => words.filter((each) => each.trim() !== '').join('\n\n')
  return {
    headline: headline ? wordsOf(headline).trim() : '',
    standfirst: standfirst ? wordsOf(standfirst).trim() : '',
    text: together(paragraphs.map(({ words }) => words)),
    wordCount: countWords(together(paragraphs.map(({ read }) => read)), language),
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

export function countWords(text: string, language = 'en'): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  let count = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1
  return count
}
