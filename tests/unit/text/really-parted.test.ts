/**
 * Why a new paragraph is not suggested by making it (decision 169): through the binding that the editor writes by, a paragraph is parted
 * by taking its end out and putting the same letters in anew.
 */
import { joinBackward, splitBlock } from '@tiptap/pm/commands'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DraftText } from '#lib/text/json'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { writerOf } from '#tests/support/writer'

const text = doc(
  block('headline', say('Ports close')),
  block('standfirst', say('Ships wait')),
  block('paragraph', say('The harbour was closed at noon by the pilots.')),
  block('paragraph', say('end')),
) as unknown as DraftText

const linesOf = (document: Y.Doc) =>
  textOf(document).content.map((node) => (node.content ?? []).map((run) => run.text ?? '').join(''))

function apart() {
  const start = textToUpdate(text)
  const [one, other] = [docFrom([start]), docFrom([start])]
  const meet = () => {
    const [of, from] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
    Y.applyUpdate(other, of)
    Y.applyUpdate(one, from)
    return linesOf(one).slice(2, -1)
  }
  return { ada: writerOf(one), ben: writerOf(other), meet }
}

test('what somebody types behind the place meanwhile stands in the wrong paragraph', () => {
  const { ada, ben, meet } = apart()
  ada.goBehind('closed at')
  ada.run(splitBlock)
  ben.goBehind('noon')
  ben.type(' sharp')
  expect(meet()).toEqual(['The harbour was closed at sharp', ' noon by the pilots.'])
})

test('what somebody types in the new paragraph while it is rejected is lost', () => {
  const { ada, ben, meet } = apart()
  ada.goBehind('closed at')
  ada.run(splitBlock)
  meet()
  ada.goBefore(' noon')
  ada.run(joinBackward)
  ben.goBehind('pilots')
  ben.type(' of Maren')
  expect(meet()).toEqual(['The harbour was closed at noon by the pilots.'])
})
