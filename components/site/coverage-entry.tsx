import { articlePath, sourcePath } from '#lib/site/addresses'
import { isNamed, type NumberedClaim } from '#lib/site/claims'
import type { EntryView } from '#lib/site/coverage/queries'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { AiUse } from './ai-use.tsx'
import { Authors } from './authors.tsx'
import { Said } from './said.tsx'
import { Text } from './text.tsx'
import { Time } from './time.tsx'

/** The id of an entry in a page, by which public/live.js finds it */
const idOf = (articleId: string) => `entry-${articleId}`

/** One entry among others. The numbers of its claims lead to its own page, which has what stands behind each. */
export function CoverageEntry({ entry }: { entry: EntryView }) {
  const words = wordsFor(entry.language)
  const own = languageOf(words.language, entry.language)
  const path = articlePath(entry)
  const id = idOf(entry.articleId)
  return (
    <article className="entry" id={id} data-change={entry.change} aria-labelledby={`${id}-head`}>
      <header>
        <p className="when" {...own}>
          <a href={path} id={entry.title === '' ? `${id}-head` : undefined}>
            <Time at={entry.firstPublishedAt} as="moment" words={words} />
          </a>
        </p>
        {entry.title !== '' && (
          <h3 id={`${id}-head`}>
            <a href={path}>{entry.title}</a>
          </h3>
        )}
      </header>
      <div className="entry-text">
        <Text
          text={entry.text}
          pictures={entry.pictures}
          files={entry.files}
          claims={entry.claims}
          language={entry.language}
          words={words}
          within={{ path, prefix: `${id}-` }}
        />
      </div>
      {entry.corrections.map(({ id: key, kind, text, at }) => (
        <p className="entry-correction" key={key}>
          <b {...own}>
            <Said
              phrase={words.noticeOf}
              parts={{ kind: words.correctionKind[kind], time: <Time at={at} as="moment" words={words} /> }}
            />
          </b>{' '}
          {text}
        </p>
      ))}
      {entry.aiUse && <AiUse aiUse={entry.aiUse} language={entry.language} words={words} />}
      <footer {...own}>
        {entry.authors.length > 0 && (
          <p>
            <Said phrase={words.by} parts={{ authors: <Authors authors={entry.authors} words={words} /> }} />
          </p>
        )}
        <Behind claims={entry.claims} words={words} />
      </footer>
    </article>
  )
}

/** Who stands behind an entry, each once: by name, or by what readers are told instead. */
function Behind({ claims, words }: { claims: readonly NumberedClaim[]; words: Words }) {
  const witnesses = claims.flatMap((claim) => claim.witnesses)
  const named = new Map(witnesses.filter(isNamed).map(({ source }) => [source.id, source]))
  const unnamed = new Set(witnesses.flatMap((one) => (isNamed(one) ? [] : [one.label])))
  if (named.size + unnamed.size === 0) return null
  const parts = [
    ...[...named.values()].map((source) => (
      <a key={source.id} href={sourcePath(source)} dir="auto">
        {source.name}
      </a>
    )),
    ...[...unnamed].map((label) => <bdi key={label}>{label}</bdi>),
  ]
  const listed = parts.flatMap((part, at) => (at === 0 ? [part] : [words.comma, part]))
  return (
    <p className="leans-on">
      <Said phrase={words.entrySources} parts={{ sources: <>{listed}</> }} />
    </p>
  )
}
