import { byMoment, type MomentKey } from '#lib/keyset-cursor'
import { cacheTag } from '#lib/publications/cache-tags'
import { articlePath, correctionsPath } from '#lib/site/addresses'
import { tagsOf } from '#lib/site/cache-tags'
import type { CorrectionsPage, ListedCorrection } from '#lib/site/corrections/queries'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { Head } from './head.tsx'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

/** What was put right in the pieces of one language. */
export function CorrectionsList({
  items,
  next,
  before,
  language,
  languages,
}: CorrectionsPage & { before: MomentKey | null; language: string; languages: readonly string[] }) {
  const words = wordsFor(language)
  const path = correctionsPath(language)
  // Each list, this one included: pages of languages in which nothing was put right say so, and lead nowhere.
  const others = [...new Set([language, ...languages])].map((one) => ({ language: one, path: correctionsPath(one) }))
  const about = filled(words.correctionsAbout, { name: site.name })
  return (
    <div className="listing" {...languageOf(words.language, language)}>
      <Head
        title={words.corrections}
        description={about}
        path={before ? `${path}?before=${byMoment.cursorOf(before)}` : path}
        tags={tagsOf(cacheTag.corrections)}
        language={language}
        languages={before || others.length < 2 ? [] : others}
        feed={`${path}/feed.xml`}
      />
      <header className="opening">
        <h1>{words.corrections}</h1>
        <p className="standfirst">{about}</p>
        <p className="when">
          <a href={`${path}/feed.xml`}>{words.correctionsFeed}</a>
        </p>
      </header>
      <div className="corrections">
        {items.length === 0 && <p>{words.noCorrections}</p>}
        {items.map((one) => (
          <Listed key={one.id} correction={one} around={words.language} />
        ))}
        {next && (
          <p className="older">
            <a href={`${path}?before=${next}`} rel="next">
              {words.olderCorrections}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}

/** `around`: the language of the words around it */
function Listed({ correction, around }: { correction: ListedCorrection; around: string }) {
  const { id, kind, cause, text, at, piece, language } = correction
  const words = wordsFor(around)
  return (
    <article className="correction" data-kind={kind}>
      <p className="when">
        <Said
          phrase={words.noticeOf}
          parts={{ kind: <b>{words.correctionKind[kind]}</b>, time: <Time at={at} as="moment" words={words} /> }}
        />
      </p>
      <h2 {...(piece && languageOf(piece.language, around))}>
        {piece ? <a href={`${articlePath(piece)}#correction-${id}`}>{piece.headline}</a> : words.withdrawnPiece}
      </h2>
      <p className="told" {...languageOf(language, around)}>
        {text}
      </p>
      <p className="cause">{words.correctionCause[cause]}</p>
    </article>
  )
}
