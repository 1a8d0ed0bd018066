import { mostCounted } from '#lib/site/listing'
import { type Asked, type Facet, facets, searchPath } from '#lib/site/search/asked'
import type { SearchPage } from '#lib/site/search/queries'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { facetName, facetTitles, isPlain } from './facet-names.ts'

type Props = { page: SearchPage; words: Words }

/** What the search is narrowed by, each with the way back. */
export function Narrowed({ page: { asked, narrowed }, words }: Props) {
  if (narrowed.length === 0) return null
  return (
    <ul className="inline narrowed" aria-label={words.narrow}>
      {narrowed.map(({ facet, name }) => {
        const called = isPlain(facet) ? facetName(facet, asked[facet], words) : (name ?? asked[facet])
        return (
          <li key={facet}>
            <a href={searchPath(asked, { [facet]: '' })} aria-label={filled(words.widen, { name: called })}>
              <bdi>{called}</bdi> <span aria-hidden="true">✕</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** What was found by desk, kind, topic and so on, each with how many and the way to these alone. */
export function Facets({ page, words }: Props) {
  const { asked, total } = page
  const counted = Math.min(total, mostCounted)
  const shown = facets.flatMap((facet) => {
    const values = page.facets.filter((one) => one.facet === facet && one.count < counted)
    return asked[facet] === '' && values.length > 0 ? [{ facet, values }] : []
  })
  if (shown.length === 0) return null
  const titles = facetTitles(words)
  return (
    <nav className="beside narrow" aria-label={words.narrow}>
      {total > mostCounted && <p>{filled(words.hitsCounted, { n: numeral(words, mostCounted) })}</p>}
      {shown.map(({ facet, values }) => (
        <section key={facet} aria-labelledby={`by-${facet}`}>
          <h2 id={`by-${facet}`}>{titles[facet]}</h2>
          <ul>
            {values.map((one) => (
              <li key={one.value}>
                <Value {...{ asked, facet, words }} value={one.slug ?? one.value} name={one.name} />{' '}
                <span className="when">{numeral(words, one.count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

type ValueProps = { asked: Asked; facet: Facet; value: string; name: string | null; words: Words }

function Value({ asked, facet, value, name, words }: ValueProps) {
  return (
    <a href={searchPath(asked, { [facet]: value })} rel="nofollow">
      <bdi>{name ?? facetName(facet, value, words)}</bdi>
    </a>
  )
}
