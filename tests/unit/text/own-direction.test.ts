/** A paragraph that does not run as its article does. */
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { turnParagraphs } from '#lib/text/direction-commands'
import { draftSchema } from '#lib/text/draft-schema'
import type { TextNode } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { block, doc, say } from '#tests/support/texts'

const p = (words: string, dir?: string): TextNode => ({
  ...block('paragraph', say(words)),
  ...(dir && { attrs: { dir } }),
})
const article = (...blocks: TextNode[]) => doc({ type: 'headline' }, { type: 'standfirst' }, ...blocks)

function turned(text: TextNode, from: number, to: number, direction: 'ltr' | 'rtl' = 'ltr') {
  const begun = EditorState.create({ doc: draftSchema.nodeFromJSON(text) })
  let state = begun.apply(begun.tr.setSelection(TextSelection.create(begun.doc, from, to)))
  const done = turnParagraphs(direction)(state, (tr) => {
    state = state.apply(tr)
  })
  return { done, text: validateText(state.doc.toJSON()) }
}

describe('the direction of a paragraph', () => {
  test('is turned for all that are selected, and goes back to the article’s', () => {
    const turnedOnce = turned(article(p('One'), p('Two'), p('Three')), 5, 11)
    expect(turnedOnce).toEqual({ done: true, text: article(p('One', 'rtl'), p('Two', 'rtl'), p('Three')) })
    expect(turned(turnedOnce.text, 5, 11).text).toEqual(article(p('One'), p('Two'), p('Three')))
  })

  test('is turned for all where some are turned already', () => {
    expect(turned(article(p('One', 'rtl'), p('Two')), 5, 11).text).toEqual(article(p('One', 'rtl'), p('Two', 'rtl')))
  })

  test('is left to right in an article that runs from right to left', () => {
    expect(turned(article(p('One')), 5, 6, 'rtl').text).toEqual(article(p('One', 'ltr')))
  })

  test('is not the headline’s to have', () => {
    expect(turned(article(p('One')), 1, 1)).toEqual({ done: false, text: article(p('One')) })
  })

  test('is one of two, and says nothing where it is the article’s', () => {
    expect(() => validateText(article(p('One', 'auto')))).toThrow('from left to right or from right to left')
    expect(validateText(article({ ...p('One'), attrs: { dir: null } }))).toEqual(article(p('One')))
  })
})
