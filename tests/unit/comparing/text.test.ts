import { describe, expect, test } from 'vitest'
import { restylingOf } from '#lib/comparing/restyling'
import { sideBySide } from '#lib/comparing/side-by-side'
import { textDifference } from '#lib/comparing/text'
import { type ArticleText, type TextNode, walk } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { block, doc, row, say, table } from '#tests/support/texts'

const paragraph = (words: string, ...marks: NonNullable<TextNode['marks']>) =>
  block('paragraph', marks.length > 0 ? { ...say(words), marks } : say(words))
const text = (...blocks: TextNode[]): ArticleText =>
  validateText(doc(block('headline', say('Harbour')), block('standfirst'), ...blocks))

const changes = (both: TextNode) =>
  [...walk(both)].flatMap(({ node }) => {
    const attrs = node.marks?.find(({ type }) => type === 'historyChange')?.attrs
    return attrs ? [{ words: node.text ?? node.type, is: attrs.is, ...(attrs.moved ? { moved: true } : {}) }] : []
  })

describe('two texts', () => {
  test('that say the same differ in nothing', () => {
    const same = text(paragraph('The quay closed.'))
    expect(textDifference(same, same)).toMatchObject({ added: 0, removed: 0, same: true })
  })

  test('differ by words', () => {
    const { text: both, ...counts } = textDifference(
      text(paragraph('The quay closed at noon.')),
      text(paragraph('The old quay closed at one.')),
    )
    expect(counts).toEqual({ added: 2, removed: 1, same: false })
    expect(changes(both)).toEqual([
      { words: 'old ', is: 'added' },
      { words: 'noon', is: 'removed' },
      { words: 'one', is: 'added' },
    ])
  })

  test('differ where the same words are set otherwise: what, and how', () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } })
    const bold = { type: 'bold' }
    const { text: both, same } = textDifference(
      text(paragraph('Nine ships wait.'), paragraph('See the list.', link('https://example.org/a'))),
      text(paragraph('Nine ships wait.', bold), paragraph('See the list.', link('https://example.org/b'))),
    )
    expect(same).toBe(false)
    const said = [...walk(both)].flatMap(({ node }) => restylingOf(node) ?? [])
    expect(said).toEqual([
      { mark: 'bold', is: 'put' },
      { mark: 'link', is: 'other' },
    ])
  })

  test('differ where words are a claim no longer', () => {
    const claim = { type: 'claim', attrs: { id: crypto.randomUUID() } }
    const { text: both } = textDifference(
      text(paragraph('The quay closed.', claim)),
      text(paragraph('The quay closed.')),
    )
    expect([...walk(both)].flatMap(({ node }) => restylingOf(node) ?? [])).toEqual([{ mark: 'claim', is: 'taken' }])
  })

  test('tell a paragraph that moved from one that went and another that came', () => {
    const [one, two, three] = [
      paragraph('Nineteen ships wait outside the harbour.'),
      paragraph('Nobody has counted the tugs yet.'),
      paragraph('The pilots will vote again tomorrow.'),
    ]
    const { text: both } = textDifference(text(one, two, three), text(two, three, one))
    expect(changes(both)).toEqual([
      { words: 'Nineteen ships wait outside the harbour.', is: 'removed', moved: true },
      { words: 'Nineteen ships wait outside the harbour.', is: 'added', moved: true },
    ])
  })

  test('do not call it a move where few words went and came', () => {
    const { text: both } = textDifference(
      text(paragraph('More soon.'), paragraph('Nobody has counted the tugs yet.')),
      text(paragraph('Nobody has counted the tugs yet.'), paragraph('More soon.')),
    )
    expect(changes(both).map(({ moved }) => moved)).toEqual([undefined, undefined])
  })
})

describe('side by side', () => {
  const wordsIn = (node: TextNode | null) =>
    node ? [...walk(node)].map(({ node: { text: words = '' } }) => words).join('') : null
  const rowsOf = (before: ArticleText, after: ArticleText) =>
    sideBySide(textDifference(before, after).text).map((each) =>
      'same' in each ? each.same.length : [wordsIn(each.before), wordsIn(each.after)],
    )

  test('a changed paragraph stands as it was and as it is, and what both have stands once', () => {
    expect(
      rowsOf(
        text(paragraph('The quay closed at noon.'), paragraph('Nobody counted.')),
        text(paragraph('The quay closed at one.'), paragraph('Nobody counted.')),
      ),
    ).toEqual([2, ['The quay closed at noon.', 'The quay closed at one.'], 1])
  })

  test('what came or went has nothing on the other side', () => {
    expect(
      rowsOf(
        text(paragraph('Ships wait outside the harbour.'), paragraph('Nobody counted.')),
        text(paragraph('Nobody counted.'), paragraph('An entirely new end of it all')),
      ),
    ).toEqual([2, ['Ships wait outside the harbour.', null], 1, [null, 'An entirely new end of it all']])
  })

  test('of a table each side has its own rows and figures', () => {
    const [changed] = sideBySide(
      textDifference(text(table('Ships', [row('May', '4'), row('June', '5')])), text(table('Ships', [row('May', '7')])))
        .text,
    ).filter((each) => 'before' in each)
    if (!changed || !('before' in changed)) throw new Error('No row differs.')
    expect(wordsIn(changed.before)).toBe('ShipsMay4June5')
    expect(wordsIn(changed.after)).toBe('ShipsMay7')
  })

  test('of a picture the one that went stands beside the one that came', () => {
    const image = (file: string): TextNode => ({ type: 'image', attrs: { file, alt: 'Ships' } })
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]
    const rows = sideBySide(textDifference(text(image(one)), text(image(other))).text)
    const files = rows.flatMap((each) => ('same' in each ? [] : [[each.before?.attrs?.file, each.after?.attrs?.file]]))
    expect(files.flat().filter(Boolean)).toEqual([one, other])
  })
})
