/** How long house style takes for a text of 20,000 words under 300 rules: the whole of it, and the paragraph in which somebody types. */
import { matcherOf, type Paragraph } from '#lib/house-style/matcher'
import type { StyleRule } from '#lib/house-style/rule'
import { starterRules } from '#lib/house-style/starter'
import { type Figure, quantile } from '#tests/bench/figures'

const rules = 300
const patterns = 60
const words = 20_000

const stock =
  'The minister said on Monday that pilots claimed the harbour would close by noon and nobody knew which ships had left before experts warned'.split(
    ' ',
  )

export function style(): Figure[] {
  const paragraphs: Paragraph[] = Array.from({ length: words / 100 }, (_, at) => ({
    text: Array.from({ length: 100 }, (_, word) => stock[(word * 7 + at * 13) % stock.length]).join(' '),
    isQuote: false,
  }))
  const [start, matcher] = took(() => matcherOf(rulesOf(), 'en'))
  const [whole, found] = took(() => paragraphs.flatMap(matcher))
  const keys = paragraphs.map(({ text }) => took(() => matcher({ text: `${text} x`, isQuote: false }))[0])
  const of = `${words.toLocaleString('en')} words, ${rules} rules, ${patterns} of them patterns`
  return [
    { name: 'House style, the rules made ready', value: start, unit: 'ms', how: `${of}; once a page, in its worker` },
    {
      name: 'House style, a whole text',
      value: whole,
      unit: 'ms',
      how: `${of}; ${found.length} places; in the worker`,
    },
    {
      name: 'House style, one key, p95',
      value: quantile(keys, 0.95),
      unit: 'ms',
      aim: { atMost: 16 },
      how: 'its paragraph of 100 words',
    },
  ]
}

function took<T>(work: () => T): [milliseconds: number, T] {
  const start = performance.now()
  const made = work()
  return [performance.now() - start, made]
}

function rulesOf(): StyleRule[] {
  const said = { language: '', explanation: 'Because.', inQuotes: false, caseSensitive: false } as const
  const own = starterRules
    .filter(({ language }) => language === 'en')
    .map((rule) => ({ ...rule, suggestions: rule.suggestions ?? [] }))
  return Array.from({ length: rules }, (_, at): StyleRule => {
    const { term, suggestions } = own[at] ?? { term: `word${at}`, suggestions: [] }
    const isPattern = at >= rules - patterns
    return {
      ...{ ...said, id: String(at), severity: 'hint', suggestions, kind: isPattern ? 'pattern' : 'words' },
      term: isPattern
        ? `it (?:is|was) (?:widely |generally )?(?:believed|thought${at})|some people${at} (?:think|say)`
        : term,
    }
  })
}
