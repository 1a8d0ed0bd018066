import { describe, expect, test } from 'vitest'
import { changesIn, compared } from '#lib/text/compare'
import { lettersOf, type TextNode, walk } from '#lib/text/json'
import { StepBudget } from '#lib/text/step-budget'
import { block, doc, row, say, table } from '#tests/support/texts'

const paragraph = (words: string) => block('paragraph', say(words))
const text = (...blocks: TextNode[]) => doc(block('headline', say('Harbour')), block('standfirst'), ...blocks)
/** `[-gone-]` and `[+come+]` in the words, a line for each part that holds some */
const shown = (node: TextNode): string =>
  [...walk(node)]
    .filter(({ node: { content } }) => content?.some((child) => child.text !== undefined))
    .map(({ node: { content = [] } }) =>
      content
        .map(({ text = '', marks }) => {
          const is = marks?.find(({ type }) => type === 'historyChange')?.attrs?.is
          return is === 'removed' ? `[-${text}-]` : is === 'added' ? `[+${text}+]` : text
        })
        .join(''),
    )
    .join('\n')

describe('two states of a text', () => {
  test('that say the same have nothing marked', () => {
    const same = text(paragraph('The quay closed.'))
    expect(compared(same, same)).toEqual(same)
    expect(changesIn(compared(same, same))).toEqual({ added: 0, removed: 0 })
  })

  test('differ by words, not by whole paragraphs', () => {
    const both = compared(text(paragraph('The quay closed at noon.')), text(paragraph('The old quay closed at one.')))
    expect(shown(both)).toBe('Harbour\nThe [+old +]quay closed at [-noon-][+one+].')
    expect(changesIn(both)).toEqual({ added: 2, removed: 1 })
  })

  test('have paragraphs come and go, and the ones between stay as they are', () => {
    const both = compared(
      text(paragraph('Ships wait outside.'), paragraph('Nobody counted.')),
      text(paragraph('Nobody counted.'), paragraph('An entirely new end')),
    )
    expect(shown(both)).toBe('Harbour\n[-Ships wait outside.-]\nNobody counted.\n[+An entirely new end+]')
  })

  test('are compared within tables, too', () => {
    const both = compared(text(table('Ships', [row('May', '4')])), text(table('Ships', [row('May', '7')])))
    expect(shown(both)).toContain('[-4-][+7+]')
    expect(lettersOf(both)).toContain('May')
  })

  test('tell a picture that has come, gone, or is described otherwise', () => {
    const image = (attrs: object): TextNode => ({ type: 'image', attrs: { file: 'a', ...attrs } })
    const slide = (file: string, caption: string): TextNode => ({ type: 'galleryPicture', attrs: { file, caption } })
    const gallery = (...content: TextNode[]): TextNode => ({ type: 'gallery', content })
    const both = compared(
      text(image({ caption: 'Tugs' }), gallery(slide('a', 'One'), slide('b', 'Two'))),
      text(image({ caption: 'Cranes' }), gallery(slide('b', 'Two'), slide('c', 'Three'))),
    )
    const marked = [...walk(both)].flatMap(({ node: { attrs, marks } }) =>
      attrs?.caption ? [[attrs.caption, marks?.[0]?.attrs?.is]] : [],
    )
    expect(marked).toEqual([
      ['Tugs', 'removed'],
      ['Cranes', 'added'],
      ['One', 'removed'],
      ['Two', undefined],
      ['Three', 'added'],
    ])
  })

  test('with nothing in common are told apart without a look at every pair of paragraphs', { timeout: 20_000 }, () => {
    const many = (words: string) => text(...Array.from({ length: 8_000 }, () => paragraph(words)))
    const lines = shown(compared(many('a.b.c'), many('d,e,f'))).split('\n')
    expect(lines.slice(1, 8_001)).toEqual(Array.from({ length: 8_000 }, () => '[-a.b.c-]'))
    expect(lines.slice(8_001)).toEqual(Array.from({ length: 8_000 }, () => '[+d,e,f+]'))
  })

  test('are looked at so far and no further: what is left has gone and come', () => {
    const [then, now] = [text(paragraph('The quay closed at noon.')), text(paragraph('The quay closed at one.'))]
    expect(shown(compared(then, now))).toBe('Harbour\nThe quay closed at [-noon-][+one+].')
    expect(shown(compared(then, now, new StepBudget(10)))).toBe(
      'Harbour\n[-The quay closed at noon.-]\n[+The quay closed at one.+]',
    )
  })
})
