import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { withoutUnset } from '#lib/text/json'
import { longestTranscript, transcriptFrom } from '#lib/text/media'
import { changeMedia, mediaAt, putMedia } from '#lib/text/media-commands'
import { mediaIn } from '#lib/text/media-in'
import { plainText } from '#lib/text/plain'
import { validateDraft, validateText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { block, doc, claimId as file, say } from '#tests/support/texts'
import { twoWriters } from '#tests/support/writer'

const article = (...blocks: Parameters<typeof doc>) =>
  doc(block('headline', say('Ports close')), block('standfirst', say('Ships wait')), ...blocks)
const one = block('paragraph', say('one'))
const sound = (attrs: object = {}) => ({ type: 'sound', attrs: { file, ...attrs } })
const paper = (attrs: object = {}) => ({ type: 'document', attrs: { file, ...attrs } })

describe('a recording or a document in a text', () => {
  test('stays as it is, and reads as its title and what is said in it', () => {
    const text = article(
      sound({ title: 'The pilot', transcript: 'Ada: Nine.\nBen: Ten.' }),
      paper({ title: 'Report' }),
      one,
    )
    expect(validateText(text)).toEqual(text)
    expect(plainText(validateText(text)).text).toBe('The pilot\nAda: Nine.\nBen: Ten.\n\nReport\n\none')
    expect(mediaIn(text).map(({ form, title }) => [form, title])).toEqual([
      ['sound', 'The pilot'],
      ['document', 'Report'],
    ])
  })

  test('counts as read by its title alone: what is said in it is folded away', () => {
    const { wordCount } = plainText(
      validateText(article(sound({ title: 'The pilot', transcript: 'Ada: Nine ships left the quay.' }), one)),
    )
    expect(wordCount).toBe(3)
  })

  test.each([
    ['an address instead of a file', sound({ file: 'https://harbour.example/x.mp3' }), 'by the id of its file'],
    ['no file', paper({ file: undefined }), 'by the id of its file'],
    ['a title of two lines', paper({ title: 'a\nb' }), 'title of a recording or a document'],
    ['a title that is too long', sound({ title: 'x'.repeat(201) }), 'title of a recording or a document'],
    [
      'a transcript that is too long',
      sound({ transcript: 'x'.repeat(longestTranscript + 1) }),
      'a transcript has at most',
    ],
    ['a transcript with empty lines', sound({ transcript: 'a\n\nb' }), 'a transcript has at most'],
    ['a transcript with control characters', sound({ transcript: 'a\u0000b' }), 'a transcript has at most'],
  ])('is refused with %s', (_, node, why) => {
    expect(() => validateDraft(article(node, one))).toThrow(why)
  })

  test('has its transcript made of what was typed, a line for each paragraph', () => {
    expect(transcriptFrom('  Ada:  Nine.\r\n\r\n\nBen:\tTen. \u0007\n')).toBe('Ada: Nine.\nBen: Ten.')
    expect(transcriptFrom(`${'x'.repeat(longestTranscript - 1)}\nmore`)).toHaveLength(longestTranscript - 1)
    expect(transcriptFrom(' \n ')).toBe('')
  })

  test('is put below the paragraph of the caret, changed where it stands, and taken out by an undo', () => {
    const [me, they] = twoWriters(textToUpdate(validateDraft(article(one))))
    const now = (writer = me) => withoutUnset(writer.state().doc.toJSON()).content?.slice(2)
    me.goBehind('one')
    expect(me.run(putMedia({ form: 'sound', file, title: 'The pilot', transcript: null }))).toBe(true)
    expect(now()).toEqual([one, sound({ title: 'The pilot' }), { type: 'paragraph' }])
    me.dispatch(me.state().tr.setSelection(NodeSelection.create(me.state().doc, me.state().doc.content.size - 3)))
    expect(mediaAt(me.state())).toEqual({ form: 'sound', file, title: 'The pilot', transcript: null })
    const before = { form: 'sound', file, title: 'The pilot', transcript: null } as const
    expect(me.run(changeMedia(before, { ...before, transcript: 'Nine.' }))).toBe(true)
    expect(now(they)?.[1]).toEqual(sound({ title: 'The pilot', transcript: 'Nine.' }))
    me.undo()
    expect(now()?.[1]).toEqual(sound({ title: 'The pilot' }))
    me.undo()
    expect(now()).toEqual([one])
    me.goBehind('Ports close')
    expect(me.run(putMedia({ form: 'document', file, title: null }))).toBe(false)
  })

  describe('that two people change at once', () => {
    const before = { form: 'sound', file, title: 'The pilit', transcript: null } as const
    const begin = () => {
      const [me, they] = twoWriters(textToUpdate(validateDraft(article(sound({ title: 'The pilit' }), one))))
      const { doc, tr } = me.state()
      me.dispatch(tr.setSelection(NodeSelection.create(doc, doc.child(0).nodeSize + doc.child(1).nodeSize)))
      const now = (writer = me) => withoutUnset(writer.state().doc.toJSON()).content?.slice(2)
      return { me, they, now }
    }

    test('keeps the transcript of one and the title of the other', () => {
      const { me, they, now } = begin()
      they.run(changeMedia(before, { ...before, transcript: 'Nine.' }))
      expect(me.run(changeMedia(before, { ...before, title: 'The pilot' }))).toBe(true)
      expect(now()).toEqual([sound({ title: 'The pilot', transcript: 'Nine.' }), one])
      expect(now(they)).toEqual(now())
    })

    test('is left alone where it was taken out, or shows another file', () => {
      const other = '0192f000-0000-7000-8000-00000000beef'
      const { me, they, now } = begin()
      they.run((state, dispatch) => {
        const at = state.doc.child(0).nodeSize + state.doc.child(1).nodeSize
        dispatch?.(state.tr.setNodeAttribute(at, 'file', other))
        return true
      })
      const after = { ...before, title: 'The pilot' }
      expect(me.run(changeMedia(before, after))).toBe(false)
      expect(me.run(putMedia(after))).toBe(true)
      expect(now()).toEqual([sound({ file: other, title: 'The pilit' }), sound({ title: 'The pilot' }), one])
    })
  })

  test('is put behind a block of another kind that is selected, instead of nowhere', () => {
    const [me] = twoWriters(textToUpdate(validateDraft(article(sound({ title: 'The pilot' }), one))))
    const heads = (me.state().doc.maybeChild(0)?.nodeSize ?? 0) + (me.state().doc.maybeChild(1)?.nodeSize ?? 0)
    me.dispatch(me.state().tr.setSelection(NodeSelection.create(me.state().doc, heads)))
    expect(me.run(putMedia({ form: 'document', file, title: 'Report' }))).toBe(true)
    expect(withoutUnset(me.state().doc.toJSON()).content?.slice(2)).toEqual([
      sound({ title: 'The pilot' }),
      paper({ title: 'Report' }),
      one,
    ])
  })
})
