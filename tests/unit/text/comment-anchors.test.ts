/**
 * What becomes of the words of a comment, through the binding that the editor writes by: for marks in the document, and for Yjs's relative
 * positions beside it, which decision 114 weighed against them.
 */
import { joinBackward } from '@tiptap/pm/commands'
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { markAgain, markedQuote, markQuote, reading, unmark } from '#lib/text/comment-marks'
import { commentOrder, commentRange, commentRanges } from '#lib/text/comment-ranges'
import { draftSchema } from '#lib/text/draft-schema'
import type { DraftText } from '#lib/text/json'
import { rebuilt } from '#lib/text/rebuild'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { validateDraft } from '#lib/text/validate'
import { changeToText, docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { writerOf } from '#tests/support/writer'

const [one, two] = ['0192f000-0000-7000-8000-00000000000a', '0192f000-0000-7000-8000-00000000000b'] as const

const text = doc(
  block('headline', say('Ports close')),
  block('standfirst', say('Ships wait')),
  block('paragraph', say('The harbour was closed at noon by the pilots.')),
  block('paragraph', say('Tugs lay idle.')),
  block('paragraph', say('end')),
) as unknown as DraftText

const quote = (words: string) => ({ quote: words, before: '', after: '', at: 0 })
const read = (document: Y.Doc) => validateDraft(repair(textOf(document)))

function begin(words = 'was closed at noon') {
  const document = docFrom([textToUpdate(text)])
  const me = writerOf(document)
  const update = markQuote(document, one, quote(words))
  const { binding } = ySyncPluginKey.getState(me.state())
  const range = commentRange(me.state().doc, one)
  const ends = [range?.from ?? 0, range?.to ?? 0].map((at) =>
    absolutePositionToRelativePosition(at, binding.type, binding.mapping),
  )
  /** What lies between two relative positions that were taken when the comment was made */
  const beside = () => {
    const { binding: now } = ySyncPluginKey.getState(me.state())
    const [from, to] = ends.map((end) => relativePositionToAbsolutePosition(now.doc, now.type, end, now.mapping))
    return from == null || to == null || to <= from ? '' : me.state().doc.textBetween(from, to, '|')
  }
  const marked = (id: string = one) => {
    const { text: said, marked: stretches } = reading(document)
    return (stretches.get(id) ?? []).map(({ from, to }) => said.slice(from, to)).join('|')
  }
  return { document, me, update, beside, marked }
}

type Begun = ReturnType<typeof begin>

const wrap = ({ me }: Begun) => {
  me.goBehind('harbour')
  me.run(wrapInList(draftSchema.nodes.bulletList as never))
}
const changes: Record<string, { does: (at: Begun) => void; marks: string; positions: string }> = {
  'words typed in it': {
    does: ({ me }) => me.typeBehind('was', ' to be'),
    marks: 'was to be closed at noon',
    positions: 'was to be closed at noon',
  },
  'words typed before and behind it': {
    does: ({ me }) => {
      me.typeBehind('noon', ' sharp')
      me.goBefore('was')
      me.type('really ')
    },
    marks: 'was closed at noon',
    positions: 'really was closed at noon',
  },
  'its paragraph split within it': {
    does: ({ me }) => {
      me.goBehind('closed')
      me.split()
    },
    marks: 'was closed| at noon',
    positions: 'was closed',
  },
  'its paragraph split before it': {
    does: ({ me }) => {
      me.goBehind('The')
      me.split()
    },
    marks: 'was closed at noon',
    positions: '',
  },
  'its paragraph joined to the one before': {
    does: ({ me }) => {
      me.goBefore('Tugs')
      me.run(joinBackward)
    },
    marks: 'was closed at noon',
    positions: 'was closed at noon',
  },
  'its paragraph made a point of a list': {
    does: wrap,
    marks: 'was closed at noon',
    positions: 'was closed at noon',
  },
  'its paragraph made a point, and a paragraph again': {
    does: (at) => {
      wrap(at)
      at.me.run(liftListItem(draftSchema.nodes.listItem as never))
    },
    marks: 'was closed at noon',
    positions: 'was closed at noon',
  },
  'its words cut and pasted elsewhere': {
    does: ({ me }) => {
      me.selectFrom('was', 'noon')
      const slice = me.cut()
      me.goBehind('idle')
      me.insert(slice)
    },
    marks: 'was closed at noon',
    positions: '',
  },
  'its paragraph cut and pasted below another': {
    does: ({ me }) => {
      me.selectFrom('The harbour', 'by the pilots.')
      const slice = me.cut()
      me.goBehind('idle.')
      me.split()
      me.insert(slice)
    },
    marks: 'was closed at noon',
    positions: '',
  },
  'its words erased, and that undone': {
    does: ({ me }) => {
      me.selectFrom('was', 'noon')
      me.erase()
      me.undo()
    },
    marks: 'was closed at noon',
    positions: 'was closed at noon',
  },
  'its paragraph split, and that undone and done again': {
    does: ({ me }) => {
      me.goBehind('closed')
      me.split()
      me.undo()
      me.redo()
    },
    marks: 'was closed| at noon',
    positions: 'was closed',
  },
}

describe.each(Object.entries(changes))('after %s', (_, { does, marks, positions }) => {
  test('marks stay with the words', () => {
    const begun = begin()
    does(begun)
    expect(begun.marked()).toBe(marks)
  })

  test('positions beside the text say this', () => {
    const begun = begin()
    does(begun)
    expect(begun.beside()).toBe(positions)
  })
})

test('an editor that is told of a comment answers with no change of its own: nobody has written', () => {
  const start = textToUpdate(text)
  const document = docFrom([start])
  const me = writerOf(document)
  let said = 0
  document.on('update', (_, origin) => {
    if (origin !== 'the newsroom') said += 1
  })
  for (const [id, words] of [
    [one, 'was closed at noon'],
    [two, 'at noon by'],
  ] as const) {
    const there = docFrom([Y.encodeStateAsUpdate(document)])
    const update = markQuote(there, id, quote(words))
    if (update) Y.applyUpdate(document, update, 'the newsroom')
  }
  expect(commentOrder(commentRanges(me.state().doc))).toEqual([one, two])
  me.goBehind('idle')
  expect(said).toBe(0)
})

test('two comments on the same words are both there, for each editor, each reader and the door', () => {
  const start = textToUpdate(text)
  const document = docFrom([start])
  const shadow = shadowDocument([start])
  for (const [id, words] of [
    [one, 'was closed at noon'],
    [two, 'at noon by the pilots'],
  ] as const) {
    const update = markQuote(document, id, quote(words))
    expect(update && shadow.take(update)).not.toBeNull()
  }
  const me = writerOf(document)
  expect(commentOrder(commentRanges(me.state().doc))).toEqual([one, two])
  me.typeBehind('at', ' about')
  me.goBehind('closed')
  me.split()
  expect([one, two].map((id) => markedQuote(reading(document), id)?.quote)).toEqual([
    'was closed\n at about noon',
    'at about noon by the pilots',
  ])
  expect(shadow.take(Y.encodeStateAsUpdate(document, Y.encodeStateVector(shadow.doc)))).not.toBeNull()
  const stored = read(document)
  expect(JSON.stringify(stored).split('"comment"').length - 1).toBe(5)
  expect(rebuilt(stored, (made) => read(docFrom([made])))).not.toBeNull()
})

test('taking one of two comments away leaves the other', () => {
  const { document, marked } = begin()
  markQuote(document, two, quote('closed at noon by'))
  expect(unmark(document, one)).not.toBeNull()
  expect([marked(one), marked(two)]).toEqual(['', 'closed at noon by'])
  expect(unmark(document, one)).toBeNull()
})

test('headline and standfirst can be commented, and take no other marks', () => {
  const { document, marked } = begin('Ports')
  expect(marked()).toBe('Ports')
  expect(read(document).content[0]?.content).toHaveLength(2)
  expect(draftSchema.nodes.headline?.allowsMarkType(draftSchema.marks.bold as never)).toBe(false)
})

test('a comment over several paragraphs is one comment', () => {
  const { marked, document } = begin('by the pilots.\nTugs lay')
  expect(marked()).toBe('by the pilots.|Tugs lay')
  expect(markedQuote(reading(document), one)?.quote).toBe('by the pilots.\nTugs lay')
})

test('an article has the same words and the same form with comments as without', () => {
  const { document } = begin()
  markQuote(document, two, quote('Ports close'))
  expect(JSON.stringify(articleFromDraft(read(document)))).toBe(
    JSON.stringify(articleFromDraft(read(docFrom([textToUpdate(text)])))),
  )
})

test('after an older text is restored, a comment finds its words again by what they say and what stands around them', () => {
  const { document, marked } = begin()
  const held = markedQuote(reading(document), one)
  changeToText(document, read(docFrom([textToUpdate(text)])))
  expect(marked()).toBe('')
  expect(held && markAgain(document, one, [held])).not.toBeNull()
  expect(marked()).toBe('was closed at noon')
})

test('words that only look alike are not taken for those that are gone', () => {
  const { document, me, marked } = begin('the')
  const held = markedQuote(reading(document), one)
  me.selectFrom('The harbour', 'pilots.')
  me.erase()
  me.goBehind('end')
  me.type(' of the day')
  expect(held && markAgain(document, one, [held])).toBeNull()
  expect(marked()).toBe('')
})

test('undoing what one wrote oneself leaves a comment on it to be found by its quote', () => {
  const { document, me, marked } = begin()
  me.goBehind('idle')
  me.type(' all day')
  markQuote(document, two, quote('all day'))
  const held = markedQuote(reading(document), two)
  me.undo()
  expect(marked(two)).toBe('')
  me.redo()
  if (marked(two) === '' && held) markAgain(document, two, [held])
  expect(marked(two)).toBe('all day')
})
