import { type ArticleText, type TextNode, wordsOf } from '#lib/text/json'

const textblocks = new Set(['headline', 'standfirst', 'paragraph', 'heading'])

function* blocksOf(node: TextNode): Generator<string> {
  if (textblocks.has(node.type)) yield wordsOf(node)
  else for (const child of node.content ?? []) yield* blocksOf(child)
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
    .flatMap((node) => [...blocksOf(node)])
    .filter((block) => block.trim() !== '')
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
