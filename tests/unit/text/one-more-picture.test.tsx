/** A panorama and a wall of them, each a file as the media room may need it: whatever handles texts takes them as they are. */
import { Node } from '@tiptap/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Text } from '#components/site/text'
import { textToHtml } from '#lib/site/feed/html'
import { en } from '#lib/site/words/en'
import type { TextNode } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { validateText } from '#lib/text/validate'
import { claimId, doc, say } from '#tests/support/texts'

vi.mock('#lib/text/nodes/all', async (original) => {
  const all = await original<typeof import('#lib/text/nodes/all')>()
  const { isUuid } = await import('#lib/text/uuid')
  const isWords = (value: unknown) => typeof value === 'string' && value.length <= 500
  const checked = (holds: (value: unknown) => boolean) => ({
    default: null,
    validate: (value: unknown) => {
      if (!holds(value)) throw new RangeError('not so')
    },
  })
  const panorama: (typeof all.articleNodes)[number] = {
    extension: Node.create({
      name: 'panorama',
      group: 'block',
      content: 'inline*',
      addAttributes: () => ({ asset: checked(isUuid), alt: checked(isWords) }),
      renderHTML: () => ['figure', 0],
    }),
    markup: ({ asset, alt }) => [
      'figure',
      {},
      ['img', { src: `https://media.example/${asset}`, alt: String(alt) }],
      ['figcaption', {}, 0],
    ],
    plain: 'paragraph',
    repair: 'textblock',
  }
  const wall: (typeof all.articleNodes)[number] = {
    extension: Node.create({ name: 'wall', group: 'block', content: 'block+', renderHTML: () => ['section', 0] }),
    markup: () => ['section', {}, 0],
    plain: 'content',
    repair: 'container',
  }
  return { ...all, articleNodes: [...all.articleNodes, panorama, wall] }
})

const caption = { ...say('Nine tugs'), marks: [{ type: 'claim', attrs: { id: claimId } }] }
const panorama = (attrs: Record<string, unknown>): TextNode => ({ type: 'panorama', attrs, content: [caption] })
const pictured = panorama({ asset: claimId, alt: 'Tugs at a quay' })
const wall: TextNode = { type: 'wall', content: [pictured, pictured] }
const article = (...blocks: TextNode[]) => doc({ type: 'headline' }, { type: 'standfirst' }, ...blocks)
const shown = `<figure><img src="https://media.example/${claimId}" alt="Tugs at a quay"`

test('a panorama is an id, words for those who do not see it, and a caption that may hold claims', () => {
  expect(validateText(article(wall))).toEqual(article(wall))
  expect(() => validateText(article(panorama({ asset: 'https://harbour.example/x.jpg', alt: '' })))).toThrow()
  expect(() => validateText(article(panorama({ asset: claimId })))).toThrow()
})

test('a wall is on the page, in the feed and in plain text, and goes with the last of its pictures', () => {
  const page = renderToStaticMarkup(
    <Text pictures={[]} files={[]} text={article(wall)} claims={[]} language="en" words={en} />,
  )
  expect(page.replaceAll(/<link [^>]*>/g, '').match(new RegExp(shown, 'g'))).toHaveLength(2)
  const notes = { claims: [], pictures: [], files: [], url: 'https://paper.example/en/a', language: 'en', words: en }
  expect(textToHtml(article(pictured), notes)).toContain(`${shown}><figcaption>Nine tugs</figcaption></figure>`)
  expect(plainText(article(wall)).text).toBe('Nine tugs\n\nNine tugs')
  expect(repair(article({ type: 'wall' }, pictured)).content.slice(2)).toEqual([pictured])
})
