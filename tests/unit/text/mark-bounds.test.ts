import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { markQuote, reading } from '#lib/text/comment-marks'
import { boundMarks, markBounds, marksIn } from '#lib/text/mark-bounds'
import { keyOf } from '#lib/text/mark-keys'
import { quoteOf } from '#lib/text/quote'
import { repair } from '#lib/text/repair'
import { fragmentName, textOf } from '#lib/text/ydoc'

const idOf = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`
const commented = (...numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [keyOf('comment', { id: idOf(number) }), { id: idOf(number) }]))
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

function draft(...runs: { insert: string; attributes?: Record<string, unknown> }[]) {
  const doc = new Y.Doc()
  const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()]
  doc.getXmlFragment(fragmentName).push([paragraph])
  paragraph.push([text])
  text.applyDelta(runs)
  return { doc, text, root: doc.getXmlFragment(fragmentName) }
}

describe('marks that overlap', () => {
  test('are counted on each run of letters', () => {
    const { text } = draft(
      { insert: 'one', attributes: commented(1, 2) },
      { insert: 'two', attributes: commented(2) },
      { insert: 'none' },
    )
    expect(marksIn(text)).toEqual({ atOnce: 2, all: 3 })
  })

  test('are refused where a change brings too many to one letter, and not where they were there before', () => {
    const { text, root } = draft({ insert: 'x' })
    const bound = boundMarks(root)
    text.format(0, 1, commented(...upTo(markBounds.atOnce)))
    expect(() => bound([text])).not.toThrow()
    text.format(0, 1, commented(markBounds.atOnce))
    expect(() => bound([text])).toThrow(/too many marks/)
    const later = boundMarks(root)
    text.insert(1, 'y')
    expect(() => later([text])).not.toThrow()
  })

  test('are refused where they are too many over all runs, and what was deleted does not count', () => {
    const { doc, text, root } = draft({ insert: 'x' })
    const bound = boundMarks(root)
    const marks = commented(...upTo(markBounds.atOnce - 1))
    const crowd = (runs: number) => {
      const words = new Y.XmlText()
      words.applyDelta(
        upTo(runs).map((run) => ({ insert: 'x', attributes: { ...marks, ...(run % 2 === 0 && { bold: {} }) } })),
      )
      return words
    }
    const runs = Math.floor(markBounds.ofDraft / markBounds.atOnce)
    const [paragraph, first] = [new Y.XmlElement('paragraph'), crowd(runs)]
    doc.getXmlFragment(fragmentName).push([paragraph])
    paragraph.push([first])
    expect(() => bound([first])).not.toThrow()
    paragraph.delete(0, 1)
    const second = crowd(runs)
    paragraph.push([second])
    expect(() => bound([second])).not.toThrow()
    const third = crowd(runs)
    paragraph.push([third])
    expect(() => bound([third])).toThrow(/too many marks/)
    expect(marksIn(text)).toEqual({ atOnce: 0, all: 0 })
  }, 60_000)
})

describe('the newsroom', () => {
  const words = 'The quay closed on Monday.'

  test('sets a further comment on crowded words not at all, and one beside them', () => {
    const { doc } = draft(
      { insert: 'The quay', attributes: commented(...upTo(markBounds.byNewsroom)) },
      { insert: words.slice('The quay'.length) },
    )
    const quote = (part: string) => quoteOf(words, { from: words.indexOf(part), to: words.indexOf(part) + part.length })
    expect(markQuote(doc, idOf(70), quote('quay closed'))).toBeNull()
    expect(markQuote(doc, idOf(71), quote('closed'))).not.toBeNull()
  })

  test('sets one on a sentence whose words have many, each on its own', () => {
    const { doc } = draft(...[...words].map((insert, at) => ({ insert, attributes: commented(at) })))
    expect(words.length).toBeGreaterThan(markBounds.byNewsroom)
    expect(markQuote(doc, idOf(70), quoteOf(words, { from: 0, to: words.length }))).not.toBeNull()
  })

  test('takes neighbouring runs of one thread for one stretch', () => {
    const { doc } = draft(
      ...[...words].map((insert, at) => ({
        insert,
        attributes: { ...commented(1), ...(at % 2 === 0 && { bold: {} }) },
      })),
    )
    expect(reading(doc).marked.get(idOf(1))).toEqual([{ from: 0, to: words.length }])
  })
})

test('a repaired run keeps each of many threads once', () => {
  const { doc } = draft({ insert: 'x', attributes: commented(...upTo(60)) })
  const found = JSON.stringify(repair(textOf(doc))).match(/"comment"/g)
  expect(found).toHaveLength(60)
})
