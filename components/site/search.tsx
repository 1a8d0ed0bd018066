/** The search of the site: its form, and below it what was found, or what to do where nothing was. */
import { cacheTag } from '#lib/publications/cache-tags'
import { archivePath } from '#lib/site/archive/period'
import { bylines, tagsOf } from '#lib/site/cache-tags'
import { languageOf } from '#lib/site/languages'
import { mostCounted } from '#lib/site/listing'
import { type Asked, isRanked, searchPath } from '#lib/site/search/asked'
import type { SearchPage } from '#lib/site/search/queries'
import { site } from '#lib/site/site'
import { counted, filled, numeral, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Head } from './head.tsx'
import { Said } from './said.tsx'
import { Facets, Narrowed } from './search-facets.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchResults } from './search-results.tsx'

/** `page` null where nothing is asked for; `tooSlow` where the answer did not come in time. */
export function Search({ asked, page, tooSlow = false }: { asked: Asked; page: SearchPage | null; tooSlow?: boolean }) {
  const words = wordsFor(site.language)
  const cards = page?.results.map(({ card }) => card) ?? []
  const title = asked.q === '' ? words.search : `${asked.q} | ${words.search}`
  return (
    <div className="listing searching" {...languageOf(words.language, site.language)}>
      <Head title={title} tags={tagsOf(cacheTag.latest, ...bylines(cards))} {...(tooSlow && { status: 503 })} />
      <header className="opening">
        <h1>{words.search}</h1>
        <SearchForm asked={asked} words={words} />
        {page && <Narrowed page={page} words={words} />}
      </header>
      {tooSlow && <p className="months told">{words.searchTooSlow}</p>}
      {page && <Answer page={page} words={words} />}
      {page && <Facets page={page} words={words} />}
    </div>
  )
}

type Props = { page: SearchPage; words: Words }

function Answer({ page, words }: Props) {
  const { asked, problem, results, total, next } = page
  if (problem) return <p className="months told">{problem === 'common' ? words.commonOnly : words.minusOnly}</p>
  if (total === 0) return <Nothing asked={asked} words={words} />
  return (
    <div className="months">
      <Meant page={page} words={words} />
      <h2>
        {total > mostCounted
          ? filled(words.hitsMany, { n: numeral(words, mostCounted) })
          : counted(words, 'hits', total)}
      </h2>
      {asked.q !== '' && <Order asked={asked} words={words} />}
      <SearchResults results={results} words={words} />
      {next && (
        <p className="older">
          <a href={searchPath(asked, { from: next })} rel="next">
            {words.moreHits}
          </a>
        </p>
      )}
    </div>
  )
}

function Meant({ page: { asked, meant }, words }: Props) {
  if (!meant) return null
  const link = (
    <a href={searchPath(asked, { q: meant.words })}>
      <bdi>{meant.words}</bdi>
    </a>
  )
  const typed = <bdi>{asked.q}</bdi>
  return (
    <p className="told">
      {meant.inPlace ? (
        <Said phrase={words.insteadOf} parts={{ words: typed, meant: link }} />
      ) : (
        <Said phrase={words.didYouMean} parts={{ meant: link }} />
      )}
    </p>
  )
}

function Order({ asked, words }: { asked: Asked; words: Words }) {
  const ranked = isRanked(asked)
  const orders = [
    { name: words.bestFirst, sort: '', isHere: ranked },
    { name: words.newestFirst, sort: 'newest', isHere: !ranked },
  ]
  return (
    <nav className="order" aria-label={words.order}>
      <ul className="inline">
        {orders.map(({ name, sort, isHere }) => (
          <li key={sort}>
            <a href={searchPath(asked, { sort })} aria-current={isHere ? 'true' : undefined} rel="nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Nothing({ asked, words }: { asked: Asked; words: Words }) {
  const places = [
    { path: '/topics', name: words.topics },
    { path: '/authors', name: words.authors },
    { path: '/sources', name: words.sourceIndex },
    { path: archivePath(), name: words.archive },
  ]
  return (
    <div className="months told">
      <p>
        <Said phrase={words.noHits} parts={{ words: <bdi>{asked.q}</bdi> }} />
      </p>
      <p>{words.noHitsHelp}</p>
      <ul>
        {places.map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
