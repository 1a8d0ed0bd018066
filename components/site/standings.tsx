import type { Standing } from '#lib/generated/prisma/enums'
import { site } from '#lib/site/site'
import { numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Chart } from './chart.tsx'

const order: readonly Standing[] = ['verified', 'disputed', 'false', 'unverified', 'opinion']

/** How the claims of a source fared: bars, and the same as a table. */
export function Standings({ fared, words }: { fared: Partial<Record<Standing, number>>; words: Words }) {
  const counts = order.flatMap((standing) => {
    const count = fared[standing] ?? 0
    return count > 0 ? [{ standing, count }] : []
  })
  if (counts.length === 0) return null
  const said = counts.map(({ standing, count }) => `${words.standing[standing]}: ${numeral(words, count)}`)
  return (
    <Chart
      chart={{
        ...{ kind: 'bar', unit: null, title: words.claimsFared, wrong: null },
        description: `${words.claimsFared}. ${said.join(words.comma)}`,
        categories: counts.map(({ standing }) => words.standing[standing]),
        series: [{ name: words.claimsFared, values: counts.map(({ count }) => count) }],
      }}
      title={words.claimsFared}
      figures={
        <table>
          <tbody>
            {counts.map(({ standing, count }) => (
              <tr key={standing}>
                <th scope="row">{words.standing[standing]}</th>
                <td>{numeral(words, count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      ids="fared-"
      language={site.language}
      words={words}
    />
  )
}
