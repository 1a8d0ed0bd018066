/** How long two revisions of 10,000 words take to be held against each other, word by word, with moves and marks, and set side by side. */
import { sideBySide } from '#lib/comparing/side-by-side'
import { textDifference } from '#lib/comparing/text'
import type { ArticleText, TextNode } from '#lib/text/json'
import { type Figure, quantile } from '#tests/bench/figures'
import { chance } from '../../prisma/seed/chance.ts'

const words = 10_000
const perParagraph = 80
const rounds = 15

export function compare(): Figure[] {
  const before = paragraphsOf(1)
  const shuffled = [...before.slice(40, 60), ...before.slice(0, 40), ...before.slice(60)]
  const cases: [name: string, after: string[][]][] = [
    ['a word in each paragraph changed', before.map((each) => each.map((word, at) => (at === 9 ? 'otherwise' : word)))],
    [
      'every third paragraph written anew',
      before.map((each, at) => (at % 3 === 0 ? (paragraphsOf(at + 7)[0] ?? []) : each)),
    ],
    ['twenty paragraphs moved', shuffled],
    ['nothing in common', paragraphsOf(2)],
  ]
  const figures = cases.map(([name, after]) => figure(name, textOf(before), textOf(after)))
  const [one, other] = [[before.flat()], [paragraphsOf(2).flat()]]
  return [...figures, figure('all in one paragraph, nothing in common', textOf(one), textOf(other))]
}

function figure(name: string, before: ArticleText, after: ArticleText): Figure {
  const times = Array.from({ length: rounds }, () => {
    const began = process.cpuUsage()
    sideBySide(textDifference(before, after).text)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  })
  return {
    name: `Comparing revisions: ${name}`,
    value: quantile(times.slice(3), 0.95),
    unit: 'ms',
    aim: { atMost: 200 },
    how: `processor time of ${words.toLocaleString('en')} words each, p95 of ${rounds - 3} after 3; textDifference and sideBySide of lib/comparing`,
  }
}

function paragraphsOf(seed: number): string[][] {
  const random = chance(seed)
  const word = () => Array.from({ length: 2 + random.below(8) }, () => 'aeionrstlkmd'[random.below(12)]).join('')
  return Array.from({ length: words / perParagraph }, () => Array.from({ length: perParagraph }, word))
}

const block = (type: string, text: string): TextNode => ({ type, content: [{ type: 'text', text }] })

const textOf = (paragraphs: readonly string[][]): ArticleText =>
  ({
    type: 'doc',
    content: [
      block('headline', 'Harbour closes'),
      block('standfirst', 'Pilots say so.'),
      ...paragraphs.map((each) => block('paragraph', each.join(' '))),
    ],
  }) as unknown as ArticleText
