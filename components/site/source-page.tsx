/** The page of a source: who it is, how its claims fared, and what it says in each piece. */

import { byMoment, type MomentKey } from '#lib/keyset-cursor'
import { cacheTag } from '#lib/publications/cache-tags'
import { articlePath, feedIn, sourcePath } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import { besidesTags } from '#lib/site/besides/tags'
import { bylines, tagsOf } from '#lib/site/cache-tags'
import { lengthOf } from '#lib/site/headline'
import { breadcrumbs, collection } from '#lib/site/json-ld'
import { languageOf } from '#lib/site/languages'
import { byMonth } from '#lib/site/months'
import type { SaidIn, SourceView } from '#lib/site/said/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Beside } from './beside.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Corrected } from './corrected.tsx'
import { Feeds } from './feeds.tsx'
import { Head } from './head.tsx'
import { SourceFacts } from './source-facts.tsx'
import { Standings } from './standings.tsx'
import { Time } from './time.tsx'

type Props = { view: SourceView; before: MomentKey | null; beside: Besides }

export function SourcePage({ view: { source, items, next, citations, since, fared }, before, beside }: Props) {
  const words = wordsFor(site.language)
  const path = sourcePath(source)
  const about = filled(words.aboutSource, { source: source.name, name: site.name })
  const description = source.description || about
  const steps = [
    { name: words.sourceIndex, path: '/sources' },
    { name: source.name, path },
  ]
  return (
    <div className="listing" {...languageOf(words.language, site.language)}>
      <Head
        title={source.name}
        description={description}
        path={before ? `${path}?before=${byMoment.cursorOf(before)}` : path}
        tags={tagsOf(cacheTag.source(source.id), ...bylines(items), ...besidesTags(beside))}
        feeds={feedIn(path)}
        ld={[collection({ name: source.name, path, description }), breadcrumbs(...steps)]}
      />
      <header className="opening">
        <Breadcrumbs steps={steps} words={words} />
        <p className="label">{filled(words.source, { kind: words.sourceKind[source.kind] })}</p>
        <h1 data-length={lengthOf(source.name)}>
          <bdi>{source.name}</bdi>
        </h1>
        {source.description && <p className="standfirst">{source.description}</p>}
      </header>
      <aside className="facts" aria-label={words.facts}>
        <SourceFacts citations={citations} since={since} url={source.url} words={words} />
        <Standings fared={fared} words={words} />
      </aside>
      <div className="months">
        {byMonth(items, words.language).map(({ month, articles }) => (
          <section key={month} aria-label={month}>
            <h2>{month}</h2>
            <ol>
              {articles.map((piece) => (
                <Piece key={piece.id} piece={piece} words={words} />
              ))}
            </ol>
          </section>
        ))}
        {next && (
          <p className="older">
            <a href={`${path}?before=${next}`} rel="next">
              {words.older}
            </a>
          </p>
        )}
        <Feeds feeds={feedIn(path)} words={words} />
      </div>
      <Beside {...beside} around={site.language} />
    </div>
  )
}

function Piece({ piece, words }: { piece: SaidIn; words: Words }) {
  const theirs = languageOf(piece.language, site.language)
  return (
    <li className={`said-in ${piece.profile}`}>
      <p className="when">
        <Time at={piece.firstPublishedAt} as="shortDay" words={words} />
      </p>
      <h3 {...theirs}>
        <a href={articlePath(piece)}>{piece.headline}</a>
      </h3>
      <Corrected card={piece} around={site.language} />
      <ul>
        {piece.said.map(({ claimId, stance, standing, number, words: claim }) => (
          <li key={`${claimId} ${stance}`}>
            <p className="words" {...theirs}>
              <a href={`${articlePath(piece)}#source-${number}`}>{claim}</a>
            </p>
            <p className="terms">
              <b className={stance}>{words.stance[stance]}</b>
              {words.comma}
              <span className={`standing ${standing}`}>{words.standing[standing]}</span>
            </p>
          </li>
        ))}
      </ul>
    </li>
  )
}
