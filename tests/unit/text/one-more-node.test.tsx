/** A node and a mark more, added where all are: whatever handles texts knows them, and nothing else had to change. */
import { Fragment, Slice } from '@tiptap/pm/model'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { XmlElement } from 'yjs'
import { Text } from '#components/site/text'
import { textToHtml } from '#lib/site/feed/html'
import { en } from '#lib/site/words/en'
import { draftSchema } from '#lib/text/draft-schema'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { cleanPasted } from '#lib/text/pasted'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { emptyText, validateText } from '#lib/text/validate'
import { fragmentName, textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { changeTo, rewrite } from '#tests/support/writing'

vi.mock('#lib/text/nodes/all', async (original) => {
  const all = await original<typeof import('#lib/text/nodes/all')>()
  const { picture } = await import('#tests/support/one-more')
  return { ...all, articleNodes: [...all.articleNodes, picture] }
})
vi.mock('#lib/text/marks/all', async (original) => {
  const all = await original<typeof import('#lib/text/marks/all')>()
  const { title } = await import('#tests/support/one-more')
  return { ...all, articleMarks: [...all.articleMarks, title] }
})

const src = 'https://a.example/ships.jpg?a=1&b=2'
const titled = { ...say('The Wait'), marks: [{ type: 'title' }] }
const picture = (address: string): TextNode => ({
  ...block('picture', say('Ships in '), titled),
  attrs: { src: address },
})
const article = (...blocks: TextNode[]) => doc({ type: 'headline' }, { type: 'standfirst' }, ...blocks)
/** Without the preloads that React puts before a page with pictures. */
const page = (...blocks: TextNode[]) =>
  renderToStaticMarkup(
    <Text pictures={[]} files={[]} text={article(...blocks)} claims={[]} language="en" words={en} />,
  ).replaceAll(/<link rel="preload"[^>]*>/g, '')
const feed = (...blocks: TextNode[]) =>
  textToHtml(article(...blocks), {
    claims: [],
    pictures: [],
    files: [],
    url: 'https://paper.example/en/a',
    language: 'en',
    words: en,
  })

describe('a node and a mark more', () => {
  test('are on the page', () => {
    expect(page(picture(src))).toBe(
      '<figure><img src="https://a.example/ships.jpg?a=1&amp;b=2" alt=""/><figcaption>Ships in <cite>The Wait</cite></figcaption></figure>',
    )
  })

  test('are in the feed', () => {
    expect(feed(picture(src))).toBe(
      '<figure><img src="https://a.example/ships.jpg?a=1&amp;b=2" alt=""><figcaption>Ships in <cite>The Wait</cite></figcaption></figure>',
    )
  })

  test('read as plain text', () => {
    expect(plainText(article(block('paragraph', say('One')), picture(src))).text).toBe('One\n\nShips in The Wait')
  })

  test('point to no address that a link may not lead to, even where nobody validated them', () => {
    for (const address of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', ' https://a.example'])
      for (const html of [page(picture(address)), feed(picture(address))])
        expect(html).toBe('<figure><figcaption>Ships in <cite>The Wait</cite></figcaption></figure>')
  })

  test('are validated, attribute by attribute, and taken from the socket', () => {
    expect(validateText(article(picture(src)))).toEqual(article(picture(src)))
    expect(() => validateText(article(picture('x')))).toThrow('a link leads to https, http, mailto or tel')
    const start = textToUpdate(emptyText())
    const arrives = (address: string) => {
      const shadow = shadowDocument([start])
      shadow.take(
        changeTo(start, (ydoc) => {
          rewrite(ydoc, article(picture(src)))
          for (const node of ydoc.getXmlFragment(fragmentName).toArray())
            if (node instanceof XmlElement && node.getAttribute('src')) node.setAttribute('src', address)
        }),
      )
      return textOf(shadow.doc)
    }
    expect(validateText(arrives(src))).toEqual(article(picture(src)))
    expect(() => arrives('javascript:alert(1)')).toThrow('a link leads to https, http, mailto or tel')
  })

  test('are put in order with all the rest', () => {
    const broken = article({ ...picture(src), content: [say('Ships'), block('paragraph', say('Text'))] })
    expect(validateText(repair(broken))).toEqual(
      article({ ...picture(src), content: [say('Ships')] }, block('paragraph', say('Text'))),
    )
  })

  test('are pasted as they say', () => {
    const pasted = new Slice(Fragment.from(draftSchema.nodeFromJSON(picture(src))), 0, 0)
    expect(
      cleanPasted(pasted, () => false)
        .content.toJSON()
        .map(withoutUnset),
    ).toEqual([block('paragraph', say('Ships in '), titled)])
  })
})
