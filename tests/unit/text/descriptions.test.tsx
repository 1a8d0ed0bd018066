/** Every node and mark of a text is described in full: for the page, the feed, plain text, repair and the editor. */
import type { DOMOutputSpec } from '@tiptap/pm/model'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Text } from '#components/site/text'
import { textToHtml } from '#lib/site/feed/html'
import { en } from '#lib/site/words/en'
import { articleFormat } from '#lib/text/article-schema'
import { draftFormat } from '#lib/text/draft-schema'
import type { TextNode } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { block, doc, say } from '#tests/support/texts'

const { schema } = articleFormat
const nodes = [...articleFormat.nodes].map(([name, described]) => ({ name, described }))
const marks = [...articleFormat.marks].map(([name, described]) => ({ name, described }))

const tagOf = (spec: DOMOutputSpec | undefined) => (Array.isArray(spec) ? spec[0] : null)
const article = (...blocks: TextNode[]) => doc({ type: 'headline' }, { type: 'standfirst' }, ...blocks)
const page = (...blocks: TextNode[]) =>
  renderToStaticMarkup(<Text pictures={[]} files={[]} text={article(...blocks)} claims={[]} language="en" words={en} />)
const feed = (...blocks: TextNode[]) =>
  textToHtml(article(...blocks), {
    claims: [],
    pictures: [],
    files: [],
    url: 'https://paper.example/en/a',
    language: 'en',
    words: en,
  })

const rows = (name: string): TextNode => (name === 'tableCell' ? { type: name } : block(name, rows(below[name] ?? '')))
const below: Record<string, string> = { table: 'tableRows', tableRows: 'tableRow', tableRow: 'tableCell' }
/** The schema demands nothing of a table: two people at once may have taken it. */
const inTable = new Map(['table', 'tableRows', 'tableRow', 'tableCell'].map((name) => [name, rows(name)]))

/** The node as the schema makes it, with a word in it where one may be. */
function sample(name: string): TextNode {
  const type = schema.nodes[name]
  const node = type?.isInline ? type.create() : type?.createAndFill()
  const filled = (at: TextNode): TextNode =>
    schema.nodes[at.type]?.isTextblock
      ? { ...at, content: [say('word')] }
      : { ...at, ...(at.content && { content: at.content.map(filled) }) }
  const made = filled(inTable.get(name) ?? node?.toJSON())
  return type?.isInline ? block('paragraph', say('a'), made, say('b')) : made
}

test('what the schemas know is described, and nothing else', () => {
  for (const format of [articleFormat, draftFormat]) {
    expect([...format.nodes.keys()].sort()).toEqual(Object.keys(format.schema.nodes).sort())
    expect([...format.marks.keys()].sort()).toEqual(Object.keys(format.schema.marks).sort())
  }
})

test('a draft may hold all that an article may', () => {
  expect([...draftFormat.nodes.keys()]).toEqual(expect.arrayContaining([...articleFormat.nodes.keys()]))
  expect([...draftFormat.marks.keys()]).toEqual(expect.arrayContaining([...articleFormat.marks.keys()]))
})

test('only these show nothing of their own in the text: others do that for them', () => {
  const silent = [...nodes, ...marks].filter(({ described }) => described.markup === null).map(({ name }) => name)
  expect(silent).toEqual([
    'doc',
    'headline',
    'standfirst',
    'embed',
    'image',
    'gallery',
    'galleryPicture',
    'sound',
    'document',
    'text',
    'footnote',
    'claim',
  ])
})

describe.each(nodes.filter(({ described }) => described.markup !== null))('$name', ({ name, described }) => {
  const [tag] = described.markup?.({}) ?? []

  test('has its element on the page and in the feed', () => {
    expect(page(sample(name))).toMatch(new RegExp(`<${tag}[ />]`))
    expect(feed(sample(name))).toMatch(new RegExp(`<${tag}[ >]`))
  })

  test('has the same element in the editor', () => {
    const node = schema.nodes[name]?.create()
    expect(tagOf(node && schema.nodes[name]?.spec.toDOM?.(node))).toBe(tag)
  })

  test('reads as plain text', () => {
    const type = schema.nodes[name]
    const { text } = plainText(article(sample(name)))
    if (type?.isLeaf) expect(described.plain).toBeTypeOf('function')
    else expect(text).toBe('word')
  })
})

describe.each(marks.filter(({ name }) => name !== 'footnote'))('$name', ({ name, described }) => {
  const attributes = { href: 'https://a.example/', id: 'a' }
  const marked = block('paragraph', { ...say('word'), marks: [{ type: name, attrs: attributes }] })

  test('has its element on the page and in the feed, around its words', () => {
    const [tag] = described.markup?.(attributes) ?? []
    const around = tag ? new RegExp(`^<p><${tag}( [^>]*)?>word</${tag}></p>$`) : /^<p>word<\/p>$/
    expect(page(marked)).toMatch(around)
    expect(feed(marked)).toMatch(around)
    const mark = schema.marks[name]?.create()
    if (tag) expect(tagOf(mark && schema.marks[name]?.spec.toDOM?.(mark, true))).toBe(tag)
  })

  test('leaves plain text as it is', () => {
    expect(plainText(article(marked)).text).toBe('word')
  })
})

test('the part that each plays in repair is the one that the schema gives it', () => {
  for (const [name, { repair }] of draftFormat.nodes) {
    const type = draftFormat.schema.nodes[name]
    expect(type?.isTextblock, name).toBe(['head', 'textblock', 'caption', 'cell'].includes(repair))
    expect(type?.isInline, name).toBe(repair === 'text' || repair === 'inline')
    expect(type?.isText, name).toBe(repair === 'text')
    expect(type?.isLeaf && type.isBlock, name).toBe(repair === 'leaf' || repair === 'slide')
    expect(type === draftFormat.schema.topNodeType, name).toBe(repair === 'root')
  }
})

test('what a node becomes when pasted is a node of the schema', () => {
  for (const { pastedAs } of draftFormat.nodes.values())
    if (pastedAs) expect(schema.nodes[pastedAs.type]?.create(pastedAs.attributes ?? null).type.name).toBe(pastedAs.type)
})
