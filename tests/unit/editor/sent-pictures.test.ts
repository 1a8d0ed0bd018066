import type { Editor } from '@tiptap/core'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import { describe, expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { galleryOf } from '#lib/text/gallery'
import { type DraftText, type TextNode, withoutUnset } from '#lib/text/json'
import { textToUpdate } from '#lib/text/ydoc'
import { english } from '#tests/support/english'
import { block, claimId, doc, say } from '#tests/support/texts'
import { twoWriters } from '#tests/support/writer'
import { keptPlaces } from '../../../components/editor/kept-places.ts'
import type { Sent } from '../../../components/editor/send-picture.ts'
import { picturesOnTheWay, sentPictures } from '../../../components/editor/sent-pictures.ts'

type Writer = ReturnType<typeof twoWriters>[number]

const [one, two] = [block('paragraph', say('one')), block('paragraph', say('two'))]

/** A text into which pictures are pasted, and the answers of the library to be given by hand. */
function begin({ suggesting = false } = {}) {
  const answers: { give: (sent: Sent) => void; stopped: AbortSignal }[] = []
  const told: string[] = []
  const view = {
    state: EditorState.create({
      doc: draftSchema.nodeFromJSON(doc(block('headline', say('Ports')), block('standfirst', say('Ships')), one, two)),
    }),
    editable: true,
    focus: () => {},
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
    },
  }
  const editor = {
    ...{ view, isDestroyed: false, storage: { suggesting: { on: suggesting } } },
    get state() {
      return view.state
    },
    emit: (_: string, what: Parameters<typeof english>[0]) => told.push(english(what)),
  } as unknown as Editor
  const plugin = sentPictures(editor, english, (_, stopped) => {
    const { promise, resolve } = Promise.withResolvers<Sent>()
    answers.push({ give: resolve, stopped })
    return promise
  })
  view.state = view.state.reconfigure({ plugins: [keptPlaces(), plugin] })

  const paste = (words = '', type = 'image/png', count = 1) => {
    const files = Array.from({ length: count }, (_, at) => new File(['x'], `tugs-${at}.png`, { type }))
    const event = { clipboardData: { files, getData: () => words } } as unknown as ClipboardEvent
    return plugin.props.handlePaste?.call(plugin, view as unknown as EditorView, event, null as never)
  }
  const goBehind = (words: string) =>
    view.state.doc.descendants((node, at) => {
      if (node.text === words)
        view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at + words.length)))
    })
  const blocks = () => withoutUnset(view.state.doc.toJSON()).content?.slice(2)
  const given = async (at: number, sent: Sent) => {
    answers[at]?.give(sent)
    await new Promise((resolve) => setTimeout(resolve))
  }
  /** The place that a picture has while it is on its way, with its buttons */
  const place = () => (plugin.props.decorations?.call(plugin, view.state) as DecorationSet | null)?.find()[0]?.spec
  const waits = () => picturesOnTheWay(view.state)
  return { view, plugin, told, paste, goBehind, blocks, given, place, waits, answers }
}

describe('a picture that is pasted', () => {
  test('has its place while it is on its way and one writes on, and stands there once it has arrived', async () => {
    const { view, paste, goBehind, blocks, given, waits } = begin()
    goBehind('one')
    expect(paste()).toBe(true)
    expect(waits()).toBe(1)
    view.dispatch(view.state.tr.insertText('!'))
    goBehind('two')
    view.dispatch(view.state.tr.insertText(' more'))
    await given(0, { fileId: claimId })
    expect(blocks()).toEqual([
      block('paragraph', say('one!')),
      { type: 'image', attrs: { file: claimId } },
      block('paragraph', say('two more')),
    ])
    expect(waits()).toBe(0)
  })

  test('that fails says why, can be sent again, and the piece waits for it all the while', async () => {
    const { paste, goBehind, blocks, given, place, waits } = begin()
    goBehind('one')
    paste()
    await given(0, { why: 'It is too large.' })
    expect(place()?.place.why).toBe('It is too large.')
    expect(waits()).toBe(1)
    place()?.again(place()?.place.key)
    expect(place()?.place.why).toBeNull()
    await given(1, { fileId: claimId })
    expect(blocks()?.[1]).toEqual({ type: 'image', attrs: { file: claimId } })
    expect(waits()).toBe(0)
  })

  test('can be taken out: no more of it is sent, and it does not come into the text', async () => {
    const { paste, goBehind, blocks, given, place, waits, answers } = begin()
    goBehind('one')
    paste()
    place()?.takeOut(place()?.place.key)
    expect(answers[0]?.stopped.aborted).toBe(true)
    await given(0, { fileId: claimId })
    expect(blocks()).toEqual([one, two])
    expect(waits()).toBe(0)
  })

  test('in the headline stands below headline and standfirst', async () => {
    const { paste, goBehind, blocks, given } = begin()
    goBehind('Ports')
    paste()
    await given(0, { fileId: claimId })
    expect(blocks()).toEqual([{ type: 'image', attrs: { file: claimId } }, one, two])
  })

  test('while one suggests is not taken, and one is told so', () => {
    const { paste, told, answers } = begin({ suggesting: true })
    expect(paste()).toBe(true)
    expect(told.join()).toContain('can’t be suggested')
    expect(answers).toEqual([])
  })

  test('beside words, or a file that is none, is left to what reads those', () => {
    const { paste, answers } = begin()
    expect(paste('words of a document')).toBe(false)
    expect(paste('', 'application/pdf')).toBe(false)
    expect(answers).toEqual([])
  })
})

test('of pictures and documents that come at once the pictures are taken, and one is told of the others', () => {
  const { view, plugin, told, waits } = begin()
  const files = [new File(['x'], 'tugs.png', { type: 'image/png' }), new File(['x'], 'minutes.pdf')]
  const event = { clipboardData: { files, getData: () => '' } } as unknown as ClipboardEvent
  plugin.props.handlePaste?.call(plugin, view as unknown as EditorView, event, null as never)
  expect(waits()).toBe(1)
  expect(told.join()).toContain('A file that is no picture was left out')
})

describe('several pictures that are pasted at once', () => {
  const file = (at: number) => `${claimId.slice(0, -1)}${at}`
  const slide = (at: number) => ({ type: 'galleryPicture', attrs: { file: file(at), rank: (at + 1) * 1024 } })
  const files = (blocks: TextNode[] | undefined) =>
    blocks?.flatMap((each) => (each.type === 'gallery' ? galleryOf(each).pictures.map((picture) => picture.file) : []))

  test('are one gallery, in the order of the files, whichever arrives first', async () => {
    const { paste, goBehind, blocks, given, waits } = begin()
    goBehind('one')
    paste('', 'image/png', 3)
    expect(waits()).toBe(3)
    await given(2, { fileId: file(2) })
    expect(blocks()).toEqual([one, { type: 'gallery', content: [slide(2)] }, two])
    await given(0, { fileId: file(0) })
    await given(1, { fileId: file(1) })
    expect(waits()).toBe(0)
    expect(files(blocks())).toEqual([file(0), file(1), file(2)])
    expect(blocks()).toHaveLength(3)
  })

  test('find their gallery where it stands by then, and begin a new one where it was taken out', async () => {
    const { view, paste, goBehind, blocks, given } = begin()
    goBehind('two')
    paste('', 'image/png', 3)
    await given(0, { fileId: file(0) })
    const at = view.state.doc.content.size - 3
    const gallery = view.state.doc.nodeAt(at)
    if (!gallery) throw new Error('No gallery stands at the end.')
    const before = (view.state.doc.maybeChild(0)?.nodeSize ?? 0) + (view.state.doc.maybeChild(1)?.nodeSize ?? 0)
    view.dispatch(view.state.tr.delete(at, at + gallery.nodeSize).insert(before, gallery))
    await given(1, { fileId: file(1) })
    expect(blocks()?.[0]?.content).toHaveLength(2)
    view.dispatch(view.state.tr.delete(before, before + 4))
    await given(2, { fileId: file(2) })
    expect(blocks()).toEqual([one, two, { type: 'gallery', content: [slide(2)] }])
  })

  test('of which one does not arrive are a gallery of the others', async () => {
    const { paste, goBehind, blocks, given, waits } = begin()
    goBehind('one')
    paste('', 'image/png', 2)
    await given(0, { why: 'It is too large.' })
    await given(1, { fileId: file(1) })
    expect(files(blocks())).toEqual([file(1)])
    expect(waits()).toBe(1)
  })
})

describe('a picture on its way into a text that a colleague writes in', () => {
  const draft = doc(
    block('headline', say('Ports')),
    block('standfirst', say('Ships')),
    one,
    two,
  ) as unknown as DraftText

  function together() {
    const answers: ((sent: Sent) => void)[] = []
    const editor = {
      isDestroyed: false,
      storage: {},
      emit: () => {},
      get state() {
        return me.state()
      },
      view: {
        get state() {
          return me.state()
        },
        dispatch: (tr: Transaction) => me.dispatch(tr),
        focus: () => {},
      },
    } as unknown as Editor
    const plugin = sentPictures(editor, english, () => {
      const { promise, resolve } = Promise.withResolvers<Sent>()
      answers.push(resolve)
      return promise
    })
    const [me, they] = twoWriters(textToUpdate(draft), [keptPlaces(), plugin])
    me.goBehind('one')
    const event = { clipboardData: { files: [new File(['x'], 'tugs.png', { type: 'image/png' })], getData: () => '' } }
    const view = { ...{ editable: true }, state: me.state() } as unknown as EditorView
    plugin.props.handlePaste?.call(plugin, view, event as unknown as ClipboardEvent, null as never)
    const arrives = async () => {
      answers[0]?.({ fileId: claimId })
      await new Promise((resolve) => setTimeout(resolve))
      return me.state().doc.children.map((node) => node.textContent || node.type.name)
    }
    return { me, they, arrives }
  }

  test.each<[string, (they: Writer, me: Writer) => void, string[]]>([
    ['a letter', (they) => they.typeBehind('two', '!'), ['Ports', 'Ships', 'one', 'image', 'two!']],
    ['a paragraph above', (they) => they.typeBehind('Ships', ' wait'), ['Ports', 'Ships wait', 'one', 'image', 'two']],
    [
      'paragraphs below and above, by both',
      (they, me) => {
        they.goBehind('one')
        they.split()
        they.type('more')
        me.typeBehind('two', '?')
        me.split()
        they.typeBehind('two', '!')
      },
      ['Ports', 'Ships', 'one', 'image', 'more', 'two!?', 'paragraph'],
    ],
    [
      'the words before it taken away',
      (they) => {
        they.selectFrom('one')
        they.erase()
      },
      ['Ports', 'Ships', 'image', 'two'],
    ],
  ])('keeps its place: %s', async (_, write, blocks) => {
    const { me, they, arrives } = together()
    expect(picturesOnTheWay(me.state())).toBe(1)
    write(they, me)
    expect(picturesOnTheWay(me.state())).toBe(1)
    expect(await arrives()).toEqual(blocks)
    expect(picturesOnTheWay(me.state())).toBe(0)
  })
})
