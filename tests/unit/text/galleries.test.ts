import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { added, galleryOf, isRank, moved, type TextGallery } from '#lib/text/gallery'
import { galleryAt, galleryChanges, putGallery } from '#lib/text/gallery-commands'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { moveBlock } from '#lib/text/move-block'
import { picturesIn } from '#lib/text/pictures-in'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { validateDraft, validateText } from '#lib/text/validate'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { twoWriters, writersApart } from '#tests/support/writer'

const file = (at: number) => `0198c000-0000-7000-8000-00000000000${at}`
const picture = (at: number, attrs: object = {}): TextNode => ({
  type: 'galleryPicture',
  attrs: { file: file(at), rank: at * 1024, ...attrs },
})
const gallery = (...pictures: TextNode[]): TextNode => ({ type: 'gallery', content: pictures })
const article = (...blocks: Parameters<typeof doc>) =>
  doc(block('headline', say('Ports close')), block('standfirst', say('Ships wait')), ...blocks)
const [one, two] = [block('paragraph', say('one')), block('paragraph', say('two'))]
/** Which of the files, in the order in which readers get them */
const order = (text: TextNode) => picturesIn(repair(text as never)).map((each) => Number(each.file.at(-1)))

describe('a gallery in a text', () => {
  test('has pictures with their words, a caption, and no more', () => {
    const whole = { ...gallery(picture(1, { alt: '' }), picture(2, { caption: 'Nine' })), attrs: { caption: 'Tugs' } }
    expect(validateText(article(whole, one))).toEqual(article(whole, one))
    expect(plainText(validateText(article(whole, one))).text).toBe('Tugs\nNine\n\none')
  })

  test.each([
    ['an address instead of a file', picture(1, { file: 'https://harbour.example/x.jpg' }), 'id of its file'],
    ['no place', picture(1, { rank: null }), 'place of a picture in a gallery'],
    ['a place that is no number', picture(1, { rank: '1' }), 'place of a picture in a gallery'],
    ['a place beyond all places', picture(1, { rank: 1e300 }), 'place of a picture in a gallery'],
    ['words in it', block('paragraph', say('x')), 'parts are not where they belong'],
  ])('is refused with %s', (_, child, why) => {
    if (child.type === 'paragraph') expect(() => validateDraft(article(gallery(child)))).toThrow()
    else expect(() => validateDraft(article(gallery(child)))).toThrow(why)
  })

  test('is read in the order of its ranks, each file once, and is gone with its last picture', () => {
    expect(order(article(gallery(picture(3), picture(1), picture(2)), one))).toEqual([1, 2, 3])
    const twice = gallery(picture(1), picture(2, { rank: 5 }), picture(1, { rank: 9, alt: 'Tugs' }))
    expect(repair(article(twice, one)).content[2]?.content).toEqual([
      picture(2, { rank: 5 }),
      picture(1, { rank: 9, alt: 'Tugs' }),
    ])
    expect(repair(article(gallery(), one)).content.slice(2)).toEqual([one])
    expect(repair(article(picture(1, { alt: 'Tugs' }), one)).content[2]).toEqual({
      type: 'image',
      attrs: { file: file(1), alt: 'Tugs' },
    })
  })
})

describe('the order of pictures', () => {
  const three = galleryOf(gallery(picture(1), picture(2), picture(3))).pictures
  const files = (all: TextGallery['pictures']) => all.map((each) => Number(each.file.at(-1)))

  test('changes with one rank', () => {
    const later = moved(three, file(1), 'later')
    expect(files(later)).toEqual([2, 1, 3])
    expect(later.filter(({ rank }, at) => rank !== [2048, 1024, 3072][at])).toHaveLength(1)
    expect(files(moved(three, file(3), 'earlier'))).toEqual([1, 3, 2])
    expect(files(moved(three, file(2), 'earlier'))).toEqual([2, 1, 3])
    expect(files(moved(three, file(2), 'later'))).toEqual([1, 3, 2])
    expect(moved(three, file(1), 'earlier')).toEqual(three)
  })

  test('can be changed ever so often', () => {
    let all = three
    for (let time = 0; time < 500; time += 1) all = moved(all, all[time % 2 === 0 ? 2 : 1]?.file ?? '', 'earlier')
    expect(files(all).toSorted()).toEqual([1, 2, 3])
    expect(all.every(({ rank }) => isRank(rank))).toBe(true)
    expect(all.map(({ rank }) => rank)).toEqual(all.map(({ rank }) => rank).toSorted((a, b) => a - b))
  })

  test('goes on at the end with what is put in, once', () => {
    const more = { file: file(4), alt: null, caption: null, placement: null }
    expect(files(added(three, more))).toEqual([1, 2, 3, 4])
    expect(added(added(three, more), more)).toEqual(added(three, more))
  })
})

function begin(text: Parameters<typeof validateDraft>[0]) {
  const [me, they] = twoWriters(textToUpdate(validateDraft(text)))
  return { me, they, now: (writer = me) => withoutUnset(writer.state().doc.toJSON()).content?.slice(2) ?? [] }
}
type Writer = ReturnType<typeof twoWriters>[0]

function select(writer: Writer) {
  let at = -1
  writer.state().doc.descendants((node, place) => {
    if (node.type.name === 'gallery') at = place
  })
  writer.dispatch(writer.state().tr.setSelection(NodeSelection.create(writer.state().doc, at)))
}

/** As the dialog does it: what it began with and what it ends with. */
function change(writer: Writer, by: (gallery: TextGallery) => TextGallery) {
  select(writer)
  const before = galleryAt(writer.state()) as TextGallery
  for (const step of galleryChanges(before, by(before))) writer.run(step)
}
const says = (at: number, words: object) => (all: TextGallery) => ({
  ...all,
  pictures: all.pictures.map((each) => (each.file === file(at) ? { ...each, ...words } : each)),
})
const without = (at: number) => (all: TextGallery) => ({
  ...all,
  pictures: all.pictures.filter((each) => each.file !== file(at)),
})
const withMore = (at: number) => (all: TextGallery) => ({
  ...all,
  pictures: added(all.pictures, { file: file(at), alt: `Words of ${at}`, caption: null, placement: null }),
})
const move = (at: number, to: 'earlier' | 'later') => (all: TextGallery) => ({
  ...all,
  pictures: moved(all.pictures, file(at), to),
})

describe('who writes', () => {
  test('puts a gallery below the paragraph of the caret, and an undo takes it out', () => {
    const { me, they, now } = begin(article(one, two))
    me.goBehind('one')
    expect(me.run(putGallery(galleryOf(gallery(picture(1), picture(2)))))).toBe(true)
    expect(now()).toEqual([one, gallery(picture(1), picture(2)), two])
    expect(now(they)).toEqual(now())
    me.undo()
    expect(now()).toEqual([one, two])
  })

  test('can put none into the headline, and none without pictures', () => {
    const { me, now } = begin(article(one))
    me.goBehind('Ports close')
    expect(me.run(putGallery(galleryOf(gallery(picture(1)))))).toBe(false)
    me.goBehind('one')
    expect(me.run(putGallery(galleryOf(gallery())))).toBe(false)
    expect(now()).toEqual([one])
  })

  test('takes pictures out, puts some in, moves and describes others at once; an undo takes all of it back', () => {
    const { me, they, now } = begin(article(one, gallery(picture(1), picture(2), picture(3)), two))
    change(me, (all) =>
      withMore(4)(move(3, 'earlier')(says(3, { caption: 'Three' })(without(1)({ ...all, caption: 'Tugs' })))),
    )
    expect(galleryAt(me.state())?.pictures.map((each) => [each.file.at(-1), each.caption, each.alt])).toEqual([
      ['3', 'Three', null],
      ['2', null, null],
      ['4', null, 'Words of 4'],
    ])
    expect(galleryAt(me.state())?.caption).toBe('Tugs')
    expect(now(they)).toEqual(now())
    me.undo()
    expect(now()).toEqual([one, gallery(picture(1), picture(2), picture(3)), two])
  })

  test('moves the whole of it up and down, and not above the text', () => {
    const whole = gallery(picture(1), picture(2))
    const { me, now } = begin(article(one, whole, two))
    select(me)
    expect(me.run(moveBlock('gallery', 'up'))).toBe(true)
    expect(now()).toEqual([whole, one, two])
    expect(me.run(moveBlock('gallery', 'up'))).toBe(false)
  })
})

describe('two who change one gallery at once', () => {
  const text = article(one, gallery(picture(1), picture(2), picture(3)), two)
  const alts = (writer: Writer) =>
    galleryAt(writer.state())?.pictures.map((each) => [Number(each.file.at(-1)), each.alt] as const)

  const cases: [string, Parameters<typeof change>[1], Parameters<typeof change>[1], [number, string | null][]][] = [
    [
      'one describes a picture, the other moves it',
      says(1, { alt: 'Tugs' }),
      move(1, 'later'),
      [
        [2, null],
        [1, 'Tugs'],
        [3, null],
      ],
    ],
    [
      'both move the same one',
      move(1, 'later'),
      move(1, 'later'),
      [
        [2, null],
        [1, null],
        [3, null],
      ],
    ],
    [
      'both put one in',
      withMore(4),
      withMore(5),
      [
        [1, null],
        [2, null],
        [3, null],
        [4, 'Words of 4'],
        [5, 'Words of 5'],
      ],
    ],
    [
      'both put the same one in',
      withMore(4),
      withMore(4),
      [
        [1, null],
        [2, null],
        [3, null],
        [4, 'Words of 4'],
      ],
    ],
    [
      'one takes a picture out, the other describes the next',
      without(1),
      says(2, { alt: 'Cranes' }),
      [
        [2, 'Cranes'],
        [3, null],
      ],
    ],
    [
      'one takes a picture out and describes another, the other describes both',
      (all) => says(3, { alt: 'Quay' })(without(2)(all)),
      (all) => says(2, { alt: 'Gone' })(says(1, { alt: 'Tugs' })(all)),
      [
        [1, 'Tugs'],
        [3, 'Quay'],
      ],
    ],
    [
      'one takes a picture out and puts one in, the other moves a third',
      (all) => withMore(4)(without(2)(all)),
      move(3, 'earlier'),
      [
        [1, null],
        [3, null],
        [4, 'Words of 4'],
      ],
    ],
    [
      'one takes all of it out but one, the other puts one in',
      (all) => without(2)(without(1)(all)),
      withMore(4),
      [
        [3, null],
        [4, 'Words of 4'],
      ],
    ],
  ]
  test.each(cases)('%s: nothing is lost, doubled or under the words of another', (_, mine, theirs, both) => {
    const { writers, docs, meet } = writersApart(textToUpdate(validateDraft(text)))
    const [me, they] = writers
    change(me, mine)
    change(they, theirs)
    meet()
    for (const writer of writers) {
      select(writer)
      expect(new Map(alts(writer))).toEqual(new Map(both))
      expect(alts(writer)).toHaveLength(both.length)
    }
    expect(alts(me)).toEqual(alts(they))
    expect(order(textOf(docs[0]))).toEqual(alts(me)?.map(([at]) => at))
  })

  test('is taken by the newsroom’s own copy as it is', () => {
    const update = textToUpdate(validateDraft(text))
    const { writers, docs, meet } = writersApart(update)
    change(writers[0], (all) => withMore(4)(without(1)(all)))
    change(writers[1], move(3, 'earlier'))
    const shadow = shadowDocument([update])
    for (const each of docs) shadow.take(Y.encodeStateAsUpdate(each))
    meet()
    expect(textOf(shadow.doc)).toEqual(textOf(docs[0]))
  })
})
