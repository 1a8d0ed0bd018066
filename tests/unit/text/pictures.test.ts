import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { withoutUnset } from '#lib/text/json'
import { moveBlock } from '#lib/text/move-block'
import { lineFrom, longestAlt } from '#lib/text/picture'
import { changePicture, pictureAt, putPicture } from '#lib/text/picture-commands'
import { picturesIn } from '#lib/text/pictures-in'
import { plainText } from '#lib/text/plain'
import { validateDraft, validateText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { block, claimId, doc, say } from '#tests/support/texts'
import { twoWriters } from '#tests/support/writer'

const file = claimId
const image = (attrs: Record<string, unknown> = {}) => ({ type: 'image', attrs: { file, ...attrs } })
const article = (...blocks: Parameters<typeof doc>) =>
  doc(block('headline', say('Ports close')), block('standfirst', say('Ships wait')), ...blocks)
const said = { file, alt: 'Tugs at a quay', caption: 'Nine tugs', placement: 'wide' } as const
const [one, two] = [block('paragraph', say('one')), block('paragraph', say('two'))]

describe('a picture in a text', () => {
  test.each([
    ['with all that may be said of it', { alt: 'Tugs', caption: 'Nine', placement: 'side' }],
    ['of which nothing is said yet', {}],
    ['that is decorative', { alt: '' }],
  ])('%s stays as it is', (_, attrs) => {
    expect(validateText(article(image(attrs)))).toEqual(article(image(attrs)))
  })

  test.each([
    ['an address instead of a file', { file: 'https://harbour.example/x.jpg' }, 'named by the id of its file'],
    ['no file', { file: undefined }, 'named by the id of its file'],
    ['an alternative text that is too long', { alt: 'x'.repeat(longestAlt + 1) }, 'at most 1,000 characters'],
    ['an alternative text of two lines', { alt: 'a\nb' }, 'one line'],
    ['an empty caption', { caption: '' }, 'caption of a picture'],
    ['a place that there is not', { placement: 'top' }, 'beside it, wide'],
  ])('is refused with %s', (_, attrs, why) => {
    expect(() => validateDraft(article(image(attrs)))).toThrow(why)
  })

  test('says its caption as plain text, and is counted in reading order wherever it stands', () => {
    const text = validateText(article(image(said), block('factBox', image(), one)))
    expect(plainText(text).text).toBe('Nine tugs\n\none')
    expect(picturesIn(text).map(({ alt }) => alt)).toEqual(['Tugs at a quay', null])
  })

  test('takes what was typed as one line, cut where it is too long', () => {
    expect(lineFrom('  Tugs\n at  a quay ', 100)).toBe('Tugs at a quay')
    expect(lineFrom('Tugs at a quay', 5)).toBe('Tugs')
  })
})

function begin(...blocks: Parameters<typeof doc>) {
  const [me, they] = twoWriters(textToUpdate(validateDraft(article(...blocks))))
  const { run } = me
  const blocksNow = (writer = me) => withoutUnset(writer.state().doc.toJSON()).content?.slice(2) ?? []
  const select = () => {
    let at = -1
    me.state().doc.descendants((node, place) => {
      if (node.type.name === 'image') at = place
    })
    me.dispatch(me.state().tr.setSelection(NodeSelection.create(me.state().doc, at)))
  }
  return { me, they, run, blocksNow, select }
}

describe('who writes', () => {
  test('puts a picture below the paragraph of the caret, and an undo takes it out', () => {
    const { me, they, run, blocksNow } = begin(one, two)
    me.goBehind('one')
    expect(run(putPicture(said))).toBe(true)
    expect(blocksNow()).toEqual([one, image({ ...said }), two])
    expect(blocksNow(they)).toEqual(blocksNow())
    me.undo()
    expect(blocksNow()).toEqual([one, two])
  })

  test('can put none into the headline', () => {
    const { me, run, blocksNow } = begin(one)
    me.goBehind('Ports close')
    expect(run(putPicture(said))).toBe(false)
    expect(blocksNow()).toEqual([one])
  })

  test('changes what is said of the selected one, where it stands', () => {
    const { me, run, blocksNow, select } = begin(one, image({ alt: 'Tugs' }), two)
    select()
    expect(pictureAt(me.state())).toEqual({ file, alt: 'Tugs', caption: null, placement: null })
    run(changePicture({ file, alt: 'Tugs', caption: null, placement: null }, said))
    expect(blocksNow()).toEqual([one, image({ ...said }), two])
  })

  test('changes of a picture what differs alone, and keeps what others have said of it meanwhile', () => {
    const { they, run, blocksNow, select } = begin(one, image({ alt: 'Tugs' }), two)
    const before = { file, alt: 'Tugs', caption: null, placement: null }
    select()
    they.run(changePicture(before, { ...before, caption: 'At the quay' }))
    expect(run(changePicture(before, { ...before, alt: 'Two tugs', placement: 'wide' }))).toBe(true)
    expect(blocksNow()).toEqual([one, image({ alt: 'Two tugs', caption: 'At the quay', placement: 'wide' }), two])
    expect(blocksNow(they)).toEqual(blocksNow())
  })

  test('moves it up and down among the blocks, and not above the text', () => {
    const { run, blocksNow, select, me } = begin(one, image(), two)
    select()
    expect(run(moveBlock('image', 'up'))).toBe(true)
    expect(blocksNow()).toEqual([image(), one, two])
    expect(pictureAt(me.state())).not.toBeNull()
    expect(run(moveBlock('image', 'up'))).toBe(false)
    run(moveBlock('image', 'down'))
    run(moveBlock('image', 'down'))
    expect(blocksNow()).toEqual([one, two, image()])
    expect(run(moveBlock('image', 'down'))).toBe(false)
  })
})
