import { articlePath } from '#lib/site/addresses'
import type { ArticleView } from '#lib/site/article/queries'
import { assetPath } from '#lib/site/assets'
import type { CoverageView } from '#lib/site/coverage/queries'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import { CoverageEntry } from './coverage-entry.tsx'
import { KeyPoints } from './key-points.tsx'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

/**
 * The entries of a coverage, the newest first. While it runs, the first page says from which change on public/live.js asks for more, and in which words
 * that is told; without it, it is a page like others.
 */
export function Coverage({ article, coverage }: { article: ArticleView; coverage: CoverageView }) {
  const words = wordsFor(article.language)
  const own = languageOf(words.language, article.language)
  const path = articlePath(article)
  const { endedAt, entries, next, older } = coverage
  const follows = endedAt === null && !older
  return (
    <section
      className="coverage"
      id="coverage"
      aria-labelledby="entries"
      {...(follows && {
        'data-coverage': coverage.id,
        'data-change': coverage.changes,
        'data-new': JSON.stringify(words.counted.newEntries),
        'data-over': words.coverageOver,
      })}
    >
      <header className="coverage-head" {...own}>
        <h2 id="entries">{words.coverageEntries}</h2>
        <p className="coverage-standing" data-running={endedAt === null}>
          {endedAt ? (
            <Said phrase={words.coverageEnded} parts={{ time: <Time at={endedAt} as="moment" words={words} /> }} />
          ) : (
            words.coverageRuns
          )}
        </p>
      </header>
      <div data-keys>
        <KeyPoints points={coverage.keyPoints} language={article.language} />
      </div>
      {follows && (
        <>
          <p className="arrived" role="status" {...own} />
          <button className="show-new" type="button" hidden {...own} />
        </>
      )}
      <div className="entries">
        {entries.map((entry) => (
          <CoverageEntry key={entry.articleId} entry={entry} />
        ))}
      </div>
      {entries.length === 0 && (
        <p className="no-entries" {...own}>
          {words.noEntries}
        </p>
      )}
      {(next || older) && (
        <p className="older" {...own}>
          {older && <a href={path}>{words.newestEntries}</a>}{' '}
          {next && (
            <a href={`${path}?before=${next}`} rel="next">
              {words.olderEntries}
            </a>
          )}
        </p>
      )}
      {follows && <script type="module" src={assetPath('live.js')} async fetchPriority="low" />}
    </section>
  )
}
