/** The archive by year, month and day, each with how much was published in it. */

import { byMoment, type MomentKey } from '#lib/keyset-cursor'
import { cacheTag } from '#lib/publications/cache-tags'
import { archivePath, type Period, periodsTo } from '#lib/site/archive/period'
import type { ArchivePage, Counted } from '#lib/site/archive/queries'
import { bylines, tagsOf } from '#lib/site/cache-tags'
import { datesFor } from '#lib/site/dates'
import { breadcrumbs } from '#lib/site/json-ld'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { filled, numeral, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Head } from './head.tsx'
import { Line } from './line.tsx'

type Props = {
  /** Null for all of it */
  period: Period | null
  /** Of the whole archive by month, of a year by day, of a month by day, of a day by itself; never empty but for an empty archive */
  counts: Counted[]
  /** Of a month or a day */
  list: ArchivePage | null
  before?: MomentKey | null
}

export function Archive({ period, counts, list, before = null }: Props) {
  const words = wordsFor(site.language)
  const at = counts[0]?.at ?? new Date(0)
  const steps = [
    { name: words.archive, path: archivePath() },
    ...(period ? periodsTo(period) : []).map((key) => ({ name: nameOf(key, at, words), path: archivePath(key) })),
  ]
  const title = steps.at(-1)?.name ?? words.archive
  const path = archivePath(period?.key)
  const about = filled(words.archiveAbout, { name: site.name })
  return (
    <div className="listing archive" {...languageOf(words.language, site.language)}>
      <Head
        title={period ? `${title} | ${words.archive}` : title}
        description={about}
        path={before ? `${path}?before=${byMoment.cursorOf(before)}` : path}
        tags={tagsOf(cacheTag.latest, ...bylines(list?.items ?? []))}
        ld={breadcrumbs(...steps)}
      />
      <header className="opening">
        <Breadcrumbs steps={steps} words={words} />
        <h1>{title}</h1>
        {!period && <p className="standfirst">{about}</p>}
      </header>
      {list ? (
        <Pieces list={list} path={path} words={words} />
      ) : (
        <Periods counts={counts} whole={period === null} words={words} />
      )}
      {list && period?.unit === 'month' && (
        <aside className="facts" aria-label={words.days}>
          <Days counts={counts} words={words} />
        </aside>
      )}
    </div>
  )
}

/** `at` is a moment of the period, or of one within it. */
function nameOf(key: string, at: Date, words: Words): string {
  const dates = datesFor(words.language)
  const [year, month, day] = key.split('/')
  if (day) return dates.day(at)
  return month ? dates.month(at) : new Intl.NumberFormat(words.language, { useGrouping: false }).format(Number(year))
}

/** Years with their months, or the months of a year with their days. */
function Periods({ counts, whole, words }: { counts: Counted[]; whole: boolean; words: Words }) {
  const depth = whole ? 1 : 2
  const groups = Map.groupBy(counts, ({ key }) => key.split('/').slice(0, depth).join('/'))
  if (counts.length === 0) return <p className="months">{words.noArticles}</p>
  return (
    <div className="months">
      {[...groups].map(([key, within]) => (
        <section key={key} aria-labelledby={`in-${key.replace('/', '-')}`}>
          <h2 id={`in-${key.replace('/', '-')}`}>
            <a href={archivePath(key)}>{nameOf(key, within[0]?.at ?? new Date(0), words)}</a>{' '}
            <span className="when">
              {numeral(
                words,
                within.reduce((sum, { count }) => sum + count, 0),
              )}
            </span>
          </h2>
          <Days counts={within.toReversed()} words={words} />
        </section>
      ))}
    </div>
  )
}

function Days({ counts, words }: { counts: Counted[]; words: Words }) {
  const dates = datesFor(words.language)
  return (
    <ul className="inline periods">
      {counts.map(({ key, count, at }) => (
        <li key={key}>
          <a href={archivePath(key)}>{key.split('/').length === 3 ? dates.shortDay(at) : dates.month(at)}</a>{' '}
          <span className="when">{numeral(words, count)}</span>
        </li>
      ))}
    </ul>
  )
}

function Pieces({ list, path, words }: { list: ArchivePage; path: string; words: Words }) {
  return (
    <div className="months">
      <ol>
        {list.items.map((card) => (
          <Line key={card.id} card={card} around={site.language} />
        ))}
      </ol>
      {list.next && (
        <p className="older">
          <a href={`${path}?before=${list.next}`} rel="next">
            {words.older}
          </a>
        </p>
      )}
    </div>
  )
}
