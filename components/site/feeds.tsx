import { type FeedFormat, feedFormats } from '#lib/site/addresses'
import type { languageOf } from '#lib/site/languages'
import type { Words } from '#lib/site/words/shape'

/** Names of formats, which are the same in every language */
const feedNames = { xml: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const

type Props = { feeds: (format: FeedFormat) => string; words: Words; own?: ReturnType<typeof languageOf> }

/** Where the feeds of a list are. */
export function Feeds({ feeds, words, own = {} }: Props) {
  return (
    <nav className="feeds" aria-label={words.feed} {...own}>
      <p>{words.feed}</p>
      <ul className="inline">
        {feedFormats.map((format) => (
          <li key={format} lang="en" dir="ltr">
            <a href={feeds(format)}>{feedNames[format]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
