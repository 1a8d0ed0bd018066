import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ComparisonPage } from '#components/site/comparison'
import { HistoryPage } from '#components/site/history'
import { pairFrom } from '#lib/site/addresses'
import { difference } from '#lib/site/history/difference'
import type { History, Version } from '#lib/site/history/queries'
import type { ShownLead } from '#lib/site/pictures'
import type { ArticleText, TextNode } from '#lib/text/json'
import { block, claimId, doc, row, say, table } from '#tests/support/texts'

const hostile = '</script><script>alert(1)</script>"\'&<img src=x onerror=alert(1)>'
const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const version = (number: number, more: Partial<Version> = {}): Version => ({
  ...{ number, publishedAt: at(number), minor: false, hidden: null, language: 'en', headline: 'Ports close' },
  corrections: [],
  ...more,
})
const history: History = {
  ...{ articleId: 'article', headline: 'Ports close', language: 'en', slug: 'ports-close' },
  versions: [version(5), version(4, { minor: true }), version(3, { minor: true }), version(2), version(1)],
}
const listed = (more: Partial<History> = {}) => renderToStaticMarkup(<HistoryPage history={{ ...history, ...more }} />)

describe('the list of versions', () => {
  test('leads from each to what changed since the one before', () => {
    const html = listed()
    for (const pair of ['4-5', '3-4', '2-3', '1-2']) expect(html).toContain(`/en/ports-close/history/${pair}"`)
    expect(html).toContain('As it was first published.')
    expect(html.match(/This is what readers have now/g)).toHaveLength(1)
  })

  test('folds minor edits that follow each other, and shows them all the same', () => {
    const html = listed()
    expect(html).toContain('<summary>2 minor edits</summary>')
    expect(html.match(/Minor edit: typing errors only/g)).toHaveLength(2)
  })

  test('keeps in sight what readers have now, be it a minor edit', () => {
    const html = listed({
      versions: [version(4, { minor: true }), version(3, { minor: true }), version(2, { minor: true }), version(1)],
    })
    const folds = html.match(/<details>.*?<\/details>/gs) ?? []
    expect(folds).toHaveLength(1)
    expect(folds[0]).toContain('<summary>2 minor edits</summary>')
    expect(html.replace(folds[0] ?? '', '')).toContain('This is what readers have now')
    expect(listed({ versions: [version(2, { minor: true }), version(1)] })).not.toContain('<details>')
  })

  test('keeps in sight a minor edit that was withdrawn or told of', () => {
    const told = { id: 'n', kind: 'withdrawal', cause: 'legal', language: 'en', at: at(1), text: 'It is looked into.' }
    for (const more of [{ hidden: 'withdrawn', headline: null }, { corrections: [told] }] as Partial<Version>[]) {
      const html = listed({ versions: [version(3), version(2, { minor: true, ...more }), version(1)] })
      expect(html).not.toContain('<details>')
    }
  })

  test('says that a version was withdrawn, and neither compares it nor counts on it', () => {
    const html = listed({ versions: [version(3), version(2, { hidden: 'withdrawn', headline: null }), version(1)] })
    expect(html).toContain('It was withdrawn, and its words are no longer shown.')
    expect(html).toContain('/history/1-3"')
    expect(html).not.toMatch(/history\/(1-2|2-3)"/)
  })

  test('says that the words of a version are withheld, and neither compares it nor counts on it', () => {
    const html = listed({ versions: [version(3), version(2, { hidden: 'withheld', headline: null }), version(1)] })
    expect(html).toContain('Its words are not shown.')
    expect(html).not.toContain('It was withdrawn')
    expect(html).toContain('/history/1-3"')
    expect(html).not.toMatch(/history\/(1-2|2-3)"/)
  })

  test('shows words of anybody as words', () => {
    const told = { id: 'n', kind: 'correction', cause: 'legal', language: 'en', at: at(1), text: hostile } as const
    const html = listed({
      headline: hostile,
      versions: [version(2, { headline: hostile, corrections: [told] }), version(1)],
    })
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script>alert')
  })
})

const paragraph = (...content: TextNode[]) => block('paragraph', ...content)
const text = (headline: string, ...blocks: TextNode[]): ArticleText =>
  doc(block('headline', say(headline)), block('standfirst'), ...blocks)
const image = (caption: string): TextNode => ({
  type: 'image',
  attrs: { file: '0196b1c2-0000-7000-8000-000000000001', caption, alt: null, placement: null },
})
const video = (title: string | null, id: string): TextNode => ({
  type: 'embed',
  attrs: { what: `youtube:${id}`, title },
})
const lead = (caption: string): ShownLead => {
  const part = { width: 1, height: 1, made: [] }
  const told = { credit: '', copyright: '', licence: null, colour: null }
  return { ...told, id: caption, alt: null, caption, article: part, share: part }
}
const published = (said: ArticleText, more = {}) => ({ text: said, authors: ['Rahel Okonedo'], lead: null, ...more })

function compared(before: ReturnType<typeof published>, after: ReturnType<typeof published>) {
  const comparison = {
    ...{ from: { number: 2, publishedAt: at(2) }, to: { number: 5, publishedAt: at(5) }, language: 'en' },
    ...difference(before, after),
  }
  return renderToStaticMarkup(<ComparisonPage history={history} comparison={comparison} />)
}
/** As a screen reader says it */
const heard = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('two versions compared', () => {
  test('are told word by word, to eyes and to ears', () => {
    const html = compared(
      published(text('Ports close', paragraph(say('Nineteen ships wait.')))),
      published(text('Ports close', paragraph(say('Twenty ships wait.')))),
    )
    expect(html).toMatch(/<del>.*Nineteen.*<\/del><ins>.*Twenty.*<\/ins> ships wait\./)
    expect(heard(html)).toContain('Removed: Nineteen (end) Added: Twenty (end) ships wait.')
    expect(html).toContain('1 word added, 1 word removed')
  })

  test('are one text where no word differs, whichever words are claims', () => {
    const claim = { type: 'claim', attrs: { id: claimId } }
    const html = compared(
      published(text('Ports close', paragraph({ ...say('They wait.'), marks: [claim] }))),
      published(text('Ports close', paragraph(say('They'), say(' wait.')))),
    )
    expect(html).toContain('No word differs.')
    expect(html).not.toContain(claimId)
    expect(html).not.toMatch(/<(ins|del)>/)
  })

  test('name pictures, tables, and who signs and leads them', () => {
    const html = heard(
      compared(
        published(text('Ports close', image('Tugs'), table('Ships', [row('May', '4')])), { lead: lead('A pier') }),
        published(text('Ports close', image('Cranes'), table('Ships', [row('May', '7')])), {
          lead: lead('A quay'),
          authors: ['Dario Verhane'],
        }),
      ),
    )
    for (const words of [
      'Removed: Picture: Tugs (end)',
      'Added: Picture: Cranes (end)',
      'Removed: 4 (end) Added: 7 (end)',
      'Removed: Rahel Okonedo (end) Added: Dario Verhane (end)',
      'Removed: Picture: A pier (end) Added: Picture: A quay (end)',
    ])
      expect(html).toContain(words)
  })

  test('say which embed came and which one went, and that no word did', () => {
    const html = compared(
      published(text('Ports close', video('The quay at dawn', 'dQw4w9WgXcQ'), video('Both', 'aaaaaaaaaaa'))),
      published(text('Ports close', video(null, 'bbbbbbbbbbb'), video('Both', 'aaaaaaaaaaa'))),
    )
    expect(html).toMatch(/<p class="thing"><del>.*The quay at dawn.*<\/del><\/p><p class="thing"><ins>/)
    expect(heard(html)).toContain('Removed: The quay at dawn (end) Added: From YouTube (end) Both')
    expect(html).toContain('No word differs, but something else came or went.')
    expect(html).not.toContain('0 words')
  })

  test('lead to every other pair of this piece, and to search engines say that they are none of their pages', () => {
    const html = compared(published(text('One')), published(text('Two')))
    for (const pair of ['1-5', '3-5', '4-5', '2-3', '2-4']) expect(html).toContain(`/history/${pair}"`)
    expect(html).not.toContain('/history/1-2"')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })

  test('of ten thousand words each, all of them other ones, take no second to compare', () => {
    const long = (word: string) =>
      text(
        'Ports close',
        ...Array.from({ length: 200 }, (_, at) => paragraph(say(`${word}${at} ship waits `.repeat(17)))),
      )
    const began = process.cpuUsage()
    const { differs } = difference(published(long('a')), published(long('b')))
    const { user, system } = process.cpuUsage(began)
    expect(differs).toBe(true)
    // In microseconds; by itself it takes a tenth of this.
    expect(user + system).toBeLessThan(1_000_000)
  })
})

test.each([
  ['2-5', { from: 2, to: 5 }],
  ['5-2', null],
  ['2-2', null],
  ['0-2', null],
  ['02-5', null],
  ['2-5-7', null],
  ['2-9999999', null],
  ['a-b', null],
])('%s names %j', (segment, pair) => expect(pairFrom(segment)).toEqual(pair))
