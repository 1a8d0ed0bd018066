/** Any tracked file: rejecting all gives what it was, accepting all what it was to be, and all in between is as its reviewers would have it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { lettersOf } from '#lib/text/json'
import { docx, odt, p, r, readBytes } from '#tests/support/documents'
import { decided, draftOf } from '#tests/support/tracked'

const reviewers = ['Ana', 'Milan', 'ريم'] as const
const run = fc.record({
  words: fc.stringMatching(/^ ?[a-zé👍ب]{1,12} ?$/u),
  times: fc.constantFrom(1, 1, 1, 30),
  inserted: fc.option(fc.constantFrom(...reviewers), { freq: 1 }),
  deleted: fc.option(fc.constantFrom(...reviewers), { freq: 1 }),
  bold: fc.constantFrom('never', 'always', 'set', 'taken'),
  minute: fc.integer({ min: 10, max: 12 }),
})
type Run = typeof run extends fc.Arbitrary<infer Of> ? Of : never
const paragraphs = fc.array(fc.array(run, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })

const by = (who: string, minute: number) => `w:id="1" w:author="${who}" w:date="2026-05-03T10:${minute}:00Z"`
const wordsOf = ({ words, times }: Run) => words.repeat(times)

function asWord(each: Run): string {
  const { inserted, deleted, bold, minute } = each
  const change = (was: string) => `<w:rPrChange ${by('Milan', minute)}><w:rPr>${was}</w:rPr></w:rPrChange>`
  const look = { never: '', always: '<w:b/>', set: `<w:b/>${change('')}`, taken: change('<w:b/>') }[bold]
  const words = r(wordsOf(each), look)
  const out = deleted ? `<w:del ${by(deleted, minute)}>${words.replaceAll('w:t', 'w:delText')}</w:del>` : words
  return inserted ? `<w:ins ${by(inserted, minute)}>${out}</w:ins>` : out
}

const lines = (of: readonly Run[][], is: (each: Run) => boolean, isBold: (each: Run) => boolean = () => false) =>
  of
    .map((each) =>
      each
        .filter(is)
        .map((one) => (isBold(one) ? `**${wordsOf(one)}**` : wordsOf(one)))
        .join(''),
    )
    .map(flat)
    .filter((line) => line !== '')
/** Ends of a look say nothing where it begins again, nor spaces where there are some. */
const flat = (line: string) =>
  line
    .replaceAll('****', '')
    .replace(/\s*\*\*\s*/g, ' ** ')
    .replace(/\s+/g, ' ')
    .trim()

test('of Word', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (given) => {
      const draft = draftOf(await readBytes(docx(given.map((each) => p(each.map(asWord).join(''))).join(''))))
      const was = lines(
        given,
        ({ inserted }) => inserted === null,
        ({ bold }) => bold === 'always' || bold === 'taken',
      )
      const now = lines(
        given,
        ({ deleted }) => deleted === null,
        ({ bold }) => bold === 'always' || bold === 'set',
      )
      expect(decided(draft, 'reject').map(flat)).toEqual(was)
      expect(decided(draft, 'accept').map(flat)).toEqual(now)
      expect(
        articleFromDraft(draft)
          .content.map(lettersOf)
          .map(flat)
          .filter((line) => line !== ''),
      ).toEqual(lines(given, ({ inserted }) => inserted === null))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('of OpenDocument', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (given) => {
      const regions: string[] = []
      const region = (kind: string, who: string, inner: string) => {
        regions.push(
          `<text:changed-region text:id="c${regions.length}"><text:${kind}><office:change-info><dc:creator>${who}</dc:creator><dc:date>2026-05-03T10:00:00</dc:date></office:change-info>${inner}</text:${kind}></text:changed-region>`,
        )
        return `text:change-id="c${regions.length - 1}"`
      }
      const asOpen = (each: Run) => {
        const words = wordsOf(each)
        const out = each.deleted
          ? `<text:change ${region('deletion', each.deleted, `<text:p>${words}</text:p>`)}/>`
          : words
        if (!each.inserted) return out
        const id = region('insertion', each.inserted, '')
        return `<text:change-start ${id}/>${out}<text:change-end ${id}/>`
      }
      const text = given.map((each) => `<text:p>${each.map(asOpen).join('')}</text:p>`).join('')
      const draft = draftOf(
        await readBytes(odt(`<text:tracked-changes>${regions.join('')}</text:tracked-changes>${text}`)),
      )
      expect(decided(draft, 'reject').map(flat)).toEqual(lines(given, ({ inserted }) => inserted === null))
      expect(decided(draft, 'accept').map(flat)).toEqual(lines(given, ({ deleted }) => deleted === null))
    }),
    { numRuns: 100 },
  )
}, 60_000)
