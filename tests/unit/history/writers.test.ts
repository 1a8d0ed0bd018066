/** Through the binding by which the editor writes. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Written } from '#lib/drafts/packed'
import { lettersAfter } from '#lib/history/writers'
import type { DraftText } from '#lib/text/json'
import { StepBudget } from '#lib/text/step-budget'
import { changeToText, docFrom, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'

const text = (...paragraphs: string[]): DraftText =>
  doc(
    block('headline', say('Harbour')),
    block('standfirst'),
    ...paragraphs.map((words) => block('paragraph', ...(words ? [say(words)] : []))),
  )
const listed = (words: string): DraftText =>
  doc(
    block('headline', say('Harbour')),
    block('standfirst'),
    block('bulletList', block('listItem', block('paragraph', say(words)))),
  )

/** Each in turn makes the draft say this; gives the letters with `a`, `b` or `-` for who wrote each. */
function wrote(...turns: [string | null, DraftText][]): string {
  const start = textToUpdate(text(''))
  const live = docFrom([start])
  const written: Written[] = []
  for (const [personId, says] of turns) {
    const before = Y.encodeStateVector(live)
    if (changeToText(live, says))
      written.push({ personId, at: new Date(0), update: Y.encodeStateAsUpdate(live, before) })
  }
  const letters = lettersAfter([{ start, written }], written.length)
  if (!letters) throw new Error('Too long to tell.')
  const { text: words, writers } = letters
  expect(words.startsWith('Harbour')).toBe(true)
  return writers
    .slice('Harbour'.length)
    .map((writer) => writer ?? '-')
    .join('')
}
const many = (who: string, words: string) => who.repeat(words.length)

describe('who wrote what', () => {
  test('is who typed it', () => {
    expect(wrote(['a', text('The quay ')], ['b', text('The quay closed.')])).toBe(
      many('a', 'The quay ') + many('b', 'closed.'),
    )
  })

  test('and stays so when somebody else splits the paragraph, near its end too', () => {
    const whole = 'The quay closed at noon.'
    expect(wrote(['a', text(whole)], ['b', text('The quay ', 'closed at noon.')])).toBe(many('a', whole))
    expect(wrote(['a', text(whole)], ['b', text('The quay closed at no', 'on.')])).toBe(many('a', whole))
  })

  test('and when somebody else joins paragraphs, or makes one a point of a list', () => {
    const whole = 'The quay closed. Ships wait.'
    expect(
      wrote(['a', text('The quay closed. ')], ['b', text('The quay closed. ', 'Ships wait.')], ['a', text(whole)]),
    ).toBe(many('a', 'The quay closed. ') + many('b', 'Ships wait.'))
    expect(wrote(['a', text(whole)], ['b', listed(whole)])).toBe(many('a', whole))
  })

  test('and when what somebody else deleted is restored', () => {
    const whole = 'The quay closed at noon.'
    expect(wrote(['a', text(whole)], ['b', text('Nothing.')], ['b', text(whole)])).toBe(many('a', whole))
  })

  test('but a few letters that happen to be the same are theirs who typed them', () => {
    expect(wrote(['a', text('One cat.')], ['b', text('One dog.')], ['b', text('One cat.')])).toBe('aaaabbba')
  })

  test('what the newsroom brought in is nobody’s', () => {
    expect(wrote([null, text('Imported. ')], ['a', text('Imported. Mine.')])).toBe(
      many('-', 'Imported. ') + many('a', 'Mine.'),
    )
  })

  test('is told without a look at all that ever left for each letter that comes', { timeout: 20_000 }, () => {
    const [gone, come] = ['a'.repeat(100_000), 'aaaaaaab'.repeat(40_000)]
    expect(wrote(['a', text(gone)], ['b', text('')], ['b', text(come)])).toHaveLength(come.length)
  })

  test('is not told at all where that would take too long', () => {
    const start = textToUpdate(text(''))
    const live = docFrom([start])
    const before = Y.encodeStateVector(live)
    changeToText(live, text('The quay closed at noon.'))
    const written = [{ personId: 'a', at: new Date(0), update: Y.encodeStateAsUpdate(live, before) }]
    expect(lettersAfter([{ start, written }], 1)?.text).toContain('quay')
    expect(lettersAfter([{ start, written }], 1, new StepBudget(10))).toBeNull()
  })
})
