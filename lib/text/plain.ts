import { articleFormat } from '#lib/text/article-schema'
import type { ArticleText, TextNode } from '#lib/text/json'

/** The words of one node, marks left aside; a hard break is a line break. */
export function wordsOf(node: TextNode): string {
  if (node.text !== undefined) return node.text
  const plain = articleFormat.nodes.get(node.type)?.plain
  return typeof plain === 'function' ? plain(node.attrs ?? {}) : (node.content ?? []).map(wordsOf).join('')
}

function* paragraphsOf(node: TextNode): Generator<string> {
  const plain = articleFormat.nodes.get(node.type)?.plain ?? 'content'
  if (plain !== 'content') yield wordsOf(node)
  else for (const child of node.content ?? []) yield* paragraphsOf(child)
}

export type PlainText = {
  headline: string
  standfirst: string /** Paragraphs parted by empty lines */
  text: string
  wordCount: number
}

/** Headline, standfirst and text without any mark-up. Words are counted in the text alone, by the rules of its language. */
export function plainText(doc: ArticleText, language = 'en'): PlainText {
  const [headline, standfirst, ...body] = doc.content
  const text = body
    .flatMap((node) => [...paragraphsOf(node)])
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n')
  return {
    headline: headline ? wordsOf(headline).trim() : '',
    standfirst: standfirst ? wordsOf(standfirst).trim() : '',
    text,
    wordCount: countWords(text, language),
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
