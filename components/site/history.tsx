import { cacheTag } from '#lib/publications/cache-tags'
import { articlePath, comparisonPath, historyPath } from '#lib/site/addresses'
import { tagsOf } from '#lib/site/cache-tags'
import type { History, Version } from '#lib/site/history/queries'
import { languageOf } from '#lib/site/languages'
import { counted, filled, numeral, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Head } from './head.tsx'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

/** Every publication of a piece, the newest first, with what was said of each. Minor edits that follow each other are one line that unfolds. */
export function HistoryPage({ history }: { history: History }) {
  const words = wordsFor(history.language)
  const own = languageOf(words.language, history.language)
  const readable = history.versions.filter(({ hidden }) => hidden === null)
  // What readers have now stands in sight, and so does all that they were told of.
  const folds = (version: Version) => version !== history.versions[0] && isQuiet(version)
  const line = (version: Version) => (
    <Line key={version.number} version={version} history={history} before={earlier(readable, version)} words={words} />
  )
  return (
    <div className="listing history">
      <Head
        title={`${words.history}${words.comma}${history.headline}`}
        description={words.historyAbout}
        path={historyPath(history)}
        tags={tagsOf(cacheTag.article(history.articleId))}
        language={history.language}
      />
      <header className="opening">
        <p className="label" {...own}>
          {words.history}
        </p>
        <h1>
          <a href={articlePath(history)}>{history.headline}</a>
        </h1>
        <p className="standfirst" {...own}>
          {words.historyAbout}
        </p>
      </header>
      <ol className="versions" reversed {...own}>
        {grouped(history.versions, folds).map((group) =>
          group[0] && folds(group[0]) ? (
            <li key={group[0].number}>
              <details>
                <summary>{counted(words, 'minorEdits', group.length)}</summary>
                <ol reversed>{group.map(line)}</ol>
              </details>
            </li>
          ) : (
            group.map(line)
          ),
        )}
      </ol>
    </div>
  )
}

const isQuiet = ({ minor, hidden, corrections }: Version) => minor && hidden !== 'withdrawn' && corrections.length === 0

/** Versions that fold and follow each other are one group; everything else stands alone. */
function grouped(versions: readonly Version[], folds: (version: Version) => boolean): Version[][] {
  const groups: Version[][] = []
  for (const version of versions) {
    const last = groups.at(-1)
    if (last?.[0] && folds(version) && folds(last[0])) last.push(version)
    else groups.push([version])
  }
  return groups
}

/** The number of the readable version before this one. */
const earlier = (readable: readonly Version[], { number }: Version) =>
  readable.find((other) => other.number < number)?.number

type Props = { version: Version; history: History; before: number | undefined; words: Words }

function Line({ version, history, before, words }: Props) {
  const { number, publishedAt, minor, hidden, headline, language, corrections } = version
  const newest = history.versions[0]?.number === number
  return (
    <li className="version">
      <h2>
        <Said
          phrase={words.versionOf}
          parts={{ n: numeral(words, number), time: <Time at={publishedAt} as="moment" words={words} /> }}
        />
      </h2>
      {headline !== null && headline !== history.headline && (
        <p className="called" {...languageOf(language, words.language)}>
          {headline}
        </p>
      )}
      {minor && <p>{words.minorEdit}</p>}
      {corrections.map(({ id, kind, text, cause, ...told }) => (
        <div className="correction" data-kind={kind} key={id}>
          <h3>{words.correctionKind[kind]}</h3>
          <p className="told" {...languageOf(told.language, words.language)}>
            {text}
          </p>
          <p className="cause">{words.correctionCause[cause]}</p>
        </div>
      ))}
      {hidden && <p>{hidden === 'withdrawn' ? words.versionWithdrawn : words.versionWithheld}</p>}
      {newest && !hidden && <p>{words.versionNow}</p>}
      {!hidden &&
        (before === undefined ? (
          number === 1 && <p>{words.versionFirst}</p>
        ) : (
          <p>
            <a href={comparisonPath(history, before, number)} rel="nofollow">
              {filled(words.changedSince, { n: numeral(words, before) })}
            </a>
          </p>
        ))}
    </li>
  )
}
