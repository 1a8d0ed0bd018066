import type { ReactNode } from 'react'
import { cacheTag } from '#lib/publications/cache-tags'
import { articlePath, comparisonPath, historyPath } from '#lib/site/addresses'
import { tagsOf } from '#lib/site/cache-tags'
import type { Comparison, History } from '#lib/site/history/queries'
import { languageOf } from '#lib/site/languages'
import { counted, filled, numeral, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { directionOf } from '#lib/text/direction'
import { Marked } from './change.tsx'
import { ComparedText } from './compared-text.tsx'
import { Head } from './head.tsx'
import { Names } from './names.tsx'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

type Props = { history: History; comparison: Comparison }

/** What one version of a piece says otherwise than an earlier one, in its place. Search engines are told to leave it out: it is no piece of its own. */
export function ComparisonPage({ history, comparison }: Props) {
  const { from, to, language } = comparison
  const words = wordsFor(history.language)
  const own = languageOf(words.language, history.language)
  const title = filled(words.comparison, { from: numeral(words, from.number), to: numeral(words, to.number) })
  const named = (one: Comparison['from']) => (
    <Said
      phrase={words.versionOf}
      parts={{ n: numeral(words, one.number), time: <Time at={one.publishedAt} as="moment" words={words} /> }}
    />
  )
  return (
    <div className="listing comparison">
      <Head
        title={`${title}${words.comma}${history.headline}`}
        tags={tagsOf(cacheTag.article(history.articleId))}
        language={history.language}
      />
      <header className="opening">
        <p className="label" {...own}>
          <a href={historyPath(history)}>{words.history}</a>
        </p>
        <h1>
          <a href={articlePath(history)}>{history.headline}</a>
        </h1>
        <div className="when" {...own}>
          <p>
            <Said phrase={words.comparedWith} parts={{ to: named(to), from: named(from) }} />
          </p>
          <p>{summed(comparison, words)}</p>
        </div>
        <Choices history={history} from={from.number} to={to.number} words={words} own={own} />
      </header>
      <article className="text compared" lang={language} dir={directionOf(language)}>
        <Beside comparison={comparison} words={words} own={own} />
        <ComparedText text={comparison.text} words={words} />
      </article>
    </div>
  )
}

function summed({ differs, changes: { added, removed } }: Comparison, words: Words): string {
  if (!differs) return words.nothingChanged
  if (added + removed === 0) return words.noWordChanged
  return `${counted(words, 'wordsAdded', added)}${words.comma}${counted(words, 'wordsRemoved', removed)}`
}

type Own = ReturnType<typeof languageOf>

/** Who signs it, and which picture leads it, where that changed. */
function Beside({ comparison: { authors, lead }, words, own }: { comparison: Comparison; words: Words; own: Own }) {
  const picture = (shown: { words: string } | null): ReactNode => shown && `${words.picture}: ${shown.words || '–'}`
  return (
    <>
      {authors && (
        <p className="by" {...own}>
          <Marked is="removed" words={words}>
            <Names names={authors.before} words={words} />
          </Marked>{' '}
          <Marked is="added" words={words}>
            <Names names={authors.after} words={words} />
          </Marked>
        </p>
      )}
      {lead && (
        <p>
          {lead.before && (
            <Marked is="removed" words={words}>
              {picture(lead.before)}
            </Marked>
          )}{' '}
          {lead.after && (
            <Marked is="added" words={words}>
              {picture(lead.after)}
            </Marked>
          )}
        </p>
      )}
    </>
  )
}

/** Any two versions, by two rows of links: no script, and each pair has one address. */
function Choices({
  history,
  from,
  to,
  words,
  own,
}: {
  history: History
  from: number
  to: number
  words: Words
  own: Own
}) {
  const numbers = history.versions
    .filter(({ hidden }) => hidden === null)
    .map(({ number }) => number)
    .reverse()
  if (numbers.length < 3) return null
  const links = (chosen: number, others: readonly number[], path: (other: number) => string) => (
    <ul className="inline">
      {others.map((other) => (
        <li key={other}>
          <a href={path(other)} rel="nofollow" aria-current={other === chosen ? 'true' : undefined}>
            {numeral(words, other)}
          </a>
        </li>
      ))}
    </ul>
  )
  const before = numbers.filter((number) => number < to)
  const after = numbers.filter((number) => number > from)
  return (
    <details className="choices" {...own}>
      <summary>{words.compareOthers}</summary>
      <p>{words.earlierVersion}</p>
      {links(from, before, (other) => comparisonPath(history, other, to))}
      <p>{words.laterVersion}</p>
      {links(to, after, (other) => comparisonPath(history, from, other))}
    </details>
  )
}
