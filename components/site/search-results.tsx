import { Fragment } from 'react'
import { articlePath } from '#lib/site/addresses'
import { languageOf } from '#lib/site/languages'
import type { Part } from '#lib/site/search/passage'
import type { Result } from '#lib/site/search/queries'
import { site } from '#lib/site/site'
import type { Words } from '#lib/site/words/shape'
import { Corrected } from './corrected.tsx'
import { Names } from './names.tsx'
import { Time } from './time.tsx'

/** The pieces that a search found, each with the words that were meant. */
export function SearchResults({ results, words }: { results: readonly Result[]; words: Words }) {
  return (
    <ol>
      {results.map((result) => (
        <Line key={result.card.id} result={result} words={words} />
      ))}
    </ol>
  )
}

function Line({ result: { card, headline, passage }, words }: { result: Result; words: Words }) {
  const theirs = languageOf(card.language, site.language)
  return (
    <li className={card.profile}>
      <p className="when">
        <Time at={card.firstPublishedAt} as="day" words={words} />
      </p>
      <h3 {...theirs}>
        <a href={articlePath(card)}>
          <Marked parts={headline} />
        </a>
      </h3>
      {passage.length > 0 && (
        <p className="passage" {...theirs}>
          <Marked parts={passage} />
        </p>
      )}
      <p className="by">
        <span className={`kicker ${card.profile}`}>{words.profile[card.profile]}</span>{' '}
        <Names names={card.authors.map(({ person }) => person.name)} words={words} />
      </p>
      <Corrected card={card} around={site.language} />
    </li>
  )
}

function Marked({ parts }: { parts: readonly Part[] }) {
  let at = 0
  return parts.map(({ text, marked }) => {
    const from = at
    at += text.length
    return marked ? <mark key={from}>{text}</mark> : <Fragment key={from}>{text}</Fragment>
  })
}
