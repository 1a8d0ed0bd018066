/** What a later program wrote into a draft, under the editor's own plugins: it is shown as nothing known, and stays. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Type } from '#lib/text/undeleted'
import { unknownIn } from '#lib/text/unknown'
import { validateDraft } from '#lib/text/validate'
import { fragmentName, textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '../../support/texts.ts'
import { writerOf } from '../../support/writer.ts'

const text = validateDraft(
  doc(
    block('headline', say('Ports close')),
    block('standfirst', say('Ships wait')),
    block('paragraph', say('one two')),
    block('bulletList', block('listItem', block('paragraph', say('point')))),
    block('paragraph', say('end')),
  ),
)

const element = (name: string, attributes: Record<string, unknown> = {}, ...children: (Y.XmlElement | Y.XmlText)[]) => {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  made.insert(0, children)
  return made
}
const at = (root: Y.XmlFragment, ...path: number[]): Y.XmlFragment =>
  path.reduce((parent, index) => parent.get(index) as Y.XmlElement, root)

/** What a later program may hold, each as it would write it. */
const later: Record<string, (root: Y.XmlFragment) => void> = {
  'a block that holds nothing': (root) => root.insert(3, [element('poll', { ask: 'Who?', most: 3 })]),
  'a table with words in it': (root) =>
    root.insert(3, [
      element(
        'grid',
        {},
        element('gridRow', {}, element('gridCell', { span: 2 }, element('paragraph', {}, new Y.XmlText('nine')))),
      ),
    ]),
  'a block with words, and marks that nobody knows on them': (root) => {
    const words = new Y.XmlText()
    root.insert(3, [element('verse', { tune: [1, { a: null }] }, words)])
    words.insert(0, 'sung', { echo: { loud: true } })
  },
  'something within a box': (root) =>
    root.insert(5, [element('factBox', {}, element('poll'), element('paragraph', {}, new Y.XmlText('boxed')))]),
  'a reference among words': (root) => at(root, 2).insert(1, [element('noteRef', { to: 'n1' })]),
  'a mark on words': (root) => (at(root, 2).get(0) as unknown as Y.XmlText).format(0, 3, { echo: { loud: true } }),
  'marks that overlap': (root) => {
    const words = at(root, 2).get(0) as unknown as Y.XmlText
    words.format(0, 2, { 'remark--AbCdEf01': { id: '1' } })
    words.format(1, 2, { 'remark--AbCdEf02': { id: '2' } })
  },
  'an attribute more on a paragraph': (root) => (at(root, 2) as Y.XmlElement).setAttribute('align', 'middle'),
  'an attribute more on a mark': (root) =>
    (at(root, 2).get(0) as unknown as Y.XmlText).format(0, 3, { link: { href: 'https://a.example/', kind: 'gift' } }),
  'a value that nobody knows': (root) =>
    root.insert(3, [
      element('heading', { level: 7 as never }, new Y.XmlText('deep')),
      element('embed', { what: 'newer:1' }),
    ]),
}
/** What has no place even so: y-tiptap would delete the block around it. */
const homeless: Record<string, (root: Y.XmlFragment) => void> = {
  'an item of a list': (root) =>
    at(root, 3).insert(1, [element('taskItem', {}, element('paragraph', {}, new Y.XmlText('task')))]),
  'a mark in the headline': (root) => (at(root, 0).get(0) as unknown as Y.XmlText).format(0, 3, { echo: {} }),
  'something before the headline': (root) => root.insert(0, [element('banner')]),
  'a block among the words of a paragraph and words in a block of blocks': (root) =>
    root.insert(3, [element('odd', {}, element('paragraph'), new Y.XmlText('loose'))]),
}

function drafts(write: (root: Y.XmlFragment) => void) {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  const update = textToUpdate(text)
  for (const each of [mine, theirs]) Y.applyUpdate(each, update)
  mine.on('update', (change, origin) => origin !== 'sent' && Y.applyUpdate(theirs, change, 'sent'))
  theirs.on('update', (change, origin) => origin !== 'sent' && Y.applyUpdate(mine, change, 'sent'))
  const writeThere = () => theirs.transact(() => write(theirs.getXmlFragment(fragmentName)))
  const alone = new Y.Doc()
  Y.applyUpdate(alone, update)
  alone.transact(() => write(alone.getXmlFragment(fragmentName)))
  return { mine, theirs, writeThere, wanted: JSON.stringify(textOf(alone)) }
}

/** The ids of its elements and stretches of words: what has the same is what was written, and no copy of it. */
function idsOf(root: Y.Doc): string[] {
  const ids: string[] = []
  const look = (type: Type) => {
    for (let item = type._start; item; item = item.right) {
      if (item.deleted) continue
      if (!(item.content instanceof Y.ContentType)) continue
      ids.push(`${item.id.client}:${item.id.clock}`)
      look(item.content.type)
    }
  }
  look(root.getXmlFragment(fragmentName))
  return ids.sort()
}
/** The text without the words that were typed. */
const without = (root: Y.Doc, ...words: string[]) =>
  words.reduce((said, word) => said.replace(word, ''), JSON.stringify(textOf(root)))

describe.each(Object.entries(later))('%s', (_, write) => {
  test('is still there for the one who wrote it when somebody has typed beside it', () => {
    const { mine, theirs, writeThere, wanted } = drafts(write)
    writeThere()
    const ids = idsOf(theirs)
    const me = writerOf(mine, () => expect.unreachable())
    expect(me.fits).toBe(true)
    me.typeBehind('end', 'X')
    me.typeBehind('two', 'Y')
    me.typeBehind('point', 'Z')
    expect(without(theirs, 'X', 'Y', 'Z')).toBe(wanted)
    expect(idsOf(theirs)).toEqual(expect.arrayContaining(ids))
  })

  test('stays when a colleague who knows it writes on, and when one undoes', () => {
    const { mine, theirs, writeThere, wanted } = drafts(write)
    writeThere()
    const me = writerOf(mine, () => expect.unreachable())
    me.typeBehind('two', 'Y')
    const root = theirs.getXmlFragment(fragmentName)
    const last = root.toArray().find((one) => one.toString() === '<paragraph>end</paragraph>') as Y.XmlElement
    const words = new Y.XmlText('¤')
    theirs.transact(() => last.insert(last.length, [words]))
    me.undo()
    expect(without(theirs, '¤').replace(',{"type":"text","text":""}', '')).toBe(wanted)
  })

  test('that arrives while somebody writes makes the page let go, and then go on', () => {
    const { mine, theirs, writeThere, wanted } = drafts(write)
    let asked = 0
    const me = writerOf(mine, () => {
      asked += 1
    })
    me.typeBehind('end', 'X')
    writeThere()
    expect(asked).toBe(1)
    me.typeBehind('end', 'lost on this page')
    const again = writerOf(mine, () => expect.unreachable())
    again.typeBehind('two', 'Y')
    expect(without(theirs, 'X', 'Y')).toBe(wanted)
  })
})

describe.each(Object.entries(homeless))('%s', (_, write) => {
  test('has no place on this page, which then writes nothing', () => {
    const { mine, theirs, writeThere, wanted } = drafts(write)
    writeThere()
    let asked = 0
    const me = writerOf(mine, () => {
      asked += 1
    })
    expect([me.fits, asked]).toEqual([false, 1])
    me.dispatch(me.state().tr.insertText('lost', 1))
    expect(without(theirs)).toBe(wanted)
  })

  test('that arrives while somebody writes is not deleted either', () => {
    const { mine, theirs, writeThere, wanted } = drafts(write)
    let asked = 0
    const me = writerOf(mine, () => {
      asked += 1
    })
    writeThere()
    me.typeBehind('end', 'lost')
    expect([asked, without(theirs)]).toEqual([1, wanted])
  })
})

test('a text that is known throughout has places for nothing more', () => {
  const { mine } = drafts(() => {})
  const me = writerOf(mine, () => expect.unreachable())
  expect(unknownIn(textOf(mine)).nodes.size).toBe(0)
  me.typeBehind('end', 'X')
  expect(JSON.stringify(textOf(mine))).toContain('endX')
})

test('what two people leave out of order is no matter of this: the page goes on', () => {
  const { mine, theirs } = drafts((root) => at(root, 3).delete(0, 1))
  const me = writerOf(mine, () => expect.unreachable())
  theirs.transact(() => at(theirs.getXmlFragment(fragmentName), 3).delete(0, 1))
  me.typeBehind('end', 'X')
  expect(JSON.stringify(textOf(theirs))).toContain('endX')
})
