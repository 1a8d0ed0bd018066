/** What an editor may do with a report, and what she reads before she does it. */
import { type ReactNode, Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { describe, expect, test, vi } from 'vitest'
import { DecisionWords } from '#components/newsroom/reports/decision-words'
import { ReportActs } from '#components/newsroom/reports/report-acts'
import { TranslationsProvider } from '#components/translations/client'
import { openStates } from '#lib/reports/view'

// Nothing is done here that a server would have to answer.
vi.mock('#lib/reports/actions', () => ({ answer: vi.fn(), correct: vi.fn(), dismiss: vi.fn(), take: vi.fn() }))

async function shown(part: ReactNode) {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        {part}
      </TranslationsProvider>
    </Suspense>,
  )
  return new Response(prelude).text()
}

const about = { id: 'a', words: 'It was a Sunday', wantsAnswer: true }
const corrects = 'Make it a correction: It was a Sunday'

describe('a report', () => {
  test.each(openStates)('that is %s can be made a correction while readers have the piece', async (state) => {
    expect(await shown(<ReportActs {...about} state={state} live onWording={() => {}} />)).toContain(corrects)
    expect(await shown(<ReportActs {...about} state={state} live={false} onWording={() => {}} />)).not.toContain(
      corrects,
    )
  })
})

describe('before a report is dismissed', () => {
  const asked = (wantsAnswer: boolean) =>
    shown(<DecisionWords id="a" to="dismiss" wantsAnswer={wantsAnswer} onClose={() => {}} />)

  test('it is said that a mail goes out, with words or without', async () => {
    expect(await asked(true)).toContain('A mail goes out at once, even if you write nothing')
  })

  test('nothing is said of a mail where no address was left', async () => {
    const html = await asked(false)
    expect(html).toContain('The report is closed for good.')
    expect(html).not.toMatch(/mail/)
  })
})
