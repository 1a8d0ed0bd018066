import { NodeSelection } from '@tiptap/pm/state'
import { beforeAll, describe, expect, test } from 'vitest'
import { putEmbed } from '#lib/text/embed-commands'
import { withoutUnset } from '#lib/text/json'
import { validateDraft } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { loadPasteReader } from '../../../components/editor/paste-reader.ts'
import { block, doc, say } from '../../support/texts.ts'
import { twoWriters } from '../../support/writer.ts'

beforeAll(loadPasteReader)

const what = 'youtube:abcdefghijk'
const address = 'https://youtu.be/abcdefghijk'
const code = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
const embed = (attrs: Record<string, unknown> = { what }) => ({ type: 'embed', attrs })
const empty = { type: 'paragraph' }
const link = (href: string) => block('paragraph', { ...say(href), marks: [{ type: 'link', attrs: { href } }] })

const text = validateDraft(
  doc(
    block('headline', say('Ports close')),
    block('standfirst', say('Ships wait')),
    block('paragraph', say('one')),
    block('paragraph'),
    block('factBox', block('paragraph', say('in it'))),
    block('bulletList', block('listItem', block('paragraph', say('point')))),
  ),
)

function begin() {
  const [me, they] = twoWriters(textToUpdate(text))
  const blocks = () => withoutUnset(me.state().doc.toJSON()).content?.slice(2) ?? []
  const onEmptyLine = () => {
    me.goBehind('one')
    me.begin('')
  }
  return { me, they, blocks, onEmptyLine }
}

describe('an address that is pasted alone on an empty line', () => {
  test('becomes an embed, an undo leaves the link, and a redo brings the embed back', () => {
    const { me, blocks, onEmptyLine } = begin()
    onEmptyLine()
    expect(me.paste(` ${address}\n`)).toBe(true)
    expect(blocks().slice(0, 3)).toEqual([block('paragraph', say('one')), embed(), empty])
    me.undo()
    expect(blocks()[1]).toEqual(link(address))
    me.redo()
    expect(blocks()[1]).toEqual(embed())
    me.undo()
    me.undo()
    expect(blocks()[1]).toEqual(empty)
  })

  test('without a protocol gets one, and a link', () => {
    const { me, blocks, onEmptyLine } = begin()
    onEmptyLine()
    me.paste('youtu.be/abcdefghijk')
    me.undo()
    expect(blocks()[1]).toEqual(link(address))
  })

  test('lets one write on below it', () => {
    const { me, blocks, onEmptyLine } = begin()
    onEmptyLine()
    me.paste(address)
    me.type('two')
    expect(blocks().slice(1, 3)).toEqual([embed(), block('paragraph', say('two'))])
  })

  test('is at a colleague’s at once', () => {
    const { me, they, onEmptyLine } = begin()
    onEmptyLine()
    me.paste(address)
    expect(withoutUnset(they.state().doc.toJSON()).content?.[3]).toEqual(embed())
  })
})

test.each([
  ['names no provider', 'https://harbour.example/watch?v=abcdefghijk'],
  ['stands among words', `See ${address}`],
  ['are two', `${address}\n${address}`],
])('what %s is pasted as ever', (_, pasted) => {
  const { me, onEmptyLine } = begin()
  onEmptyLine()
  const before = me.state().doc
  expect(me.paste(pasted)).toBe(false)
  expect(me.state().doc.eq(before)).toBe(true)
})

test('an address that is pasted among words stays with them', () => {
  const { me } = begin()
  me.goBehind('one')
  expect(me.paste(address)).toBe(false)
})

test.each(['Ports close', 'Ships wait'])('in a line at the head (%s) nothing becomes an embed', (line) => {
  const { me } = begin()
  me.goBehind(line)
  expect(me.paste(address)).toBe(false)
  expect(me.paste(code)).toBe(false)
  expect(putEmbed({ what, title: null })(me.state())).toBe(false)
})

describe('an embed code', () => {
  test('becomes an embed below the paragraph that it is pasted into', () => {
    const { me, blocks } = begin()
    me.goBehind('on')
    expect(me.paste(code)).toBe(true)
    expect(blocks().slice(0, 3)).toEqual([block('paragraph', say('one')), embed(), empty])
  })

  test('stays within the box or the list in which it is pasted', () => {
    const { me, blocks } = begin()
    me.goBehind('in it')
    me.paste(code)
    me.goBehind('point')
    me.paste(code)
    expect(blocks().slice(2)).toEqual([
      block('factBox', block('paragraph', say('in it')), embed() as never, empty),
      block('bulletList', block('listItem', block('paragraph', say('point')), embed() as never, empty)),
    ])
  })

  test('of no provider is a link to where its frame leads', () => {
    const { me, blocks, onEmptyLine } = begin()
    onEmptyLine()
    expect(me.paste('<iframe src="https://harbour.example/map"></iframe>')).toBe(true)
    expect(blocks()[1]).toEqual(link('https://harbour.example/map'))
  })
})

test('an embed that is selected gets another title or address, and stays where it is', () => {
  const { me, blocks, onEmptyLine } = begin()
  onEmptyLine()
  me.paste(address)
  const at = 2 + 'Ports close'.length + 2 + 'Ships wait'.length + 2 + 'one'.length
  me.dispatch(me.state().tr.setSelection(NodeSelection.create(me.state().doc, at)))
  putEmbed({ what: 'vimeo:123456789', title: 'Tugs' })(me.state(), me.dispatch)
  expect(blocks().slice(0, 3)).toEqual([
    block('paragraph', say('one')),
    embed({ what: 'vimeo:123456789', title: 'Tugs' }),
    empty,
  ])
  me.undo()
  expect(blocks()[1]).toEqual(embed())
})
