import { articlePath } from '#lib/site/addresses'
import type { ArticleView } from '#lib/site/article/queries'
import { languageName, languageOf } from '#lib/site/languages'
import { readingMinutes } from '#lib/site/reading-time'
import { counted, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Authors } from './authors.tsx'
import { Label } from './label.tsx'
import { MoreOn, Topics } from './onward.tsx'
import { Said } from './said.tsx'
import { Sources } from './sources.tsx'
import { Text } from './text.tsx'
import { Time } from './time.tsx'

/** A whole piece. The page speaks the piece's language, or English where the site does not know it. */
export function Article({ piece }: { piece: ArticleView }) {
  const words = wordsFor(piece.language)
  const own = languageOf(words.language, piece.language)
  return (
    <article className={`piece ${piece.profile}`}>
      <header className="opening">
        <div {...own}>
          <Label profile={piece.profile} desk={piece.desk} words={words} />
        </div>
        {piece.profile === 'opinion' && <Columnist piece={piece} words={words} />}
        <h1>{piece.headline}</h1>
        {piece.standfirst && <p className="standfirst">{piece.standfirst}</p>}
        <div className="byline" {...own}>
          <Byline piece={piece} words={words} />
        </div>
      </header>
      <div className="text">
        <Text text={piece.text} claims={piece.claims} words={words} />
      </div>
      <Sources claims={piece.claims} language={piece.language} words={words} />
      <footer className="onward" {...own}>
        <Topics tags={piece.tags} words={words} />
        <MoreOn piece={piece} />
      </footer>
    </article>
  )
}

type Part = { piece: ArticleView; words: Words }

function Columnist({ piece, words }: Part) {
  return (
    <p className="columnist">
      <Authors authors={piece.authors} words={words} />
    </p>
  )
}

function Byline({ piece, words }: Part) {
  const { authors, firstPublishedAt, publishedAt } = piece
  return (
    <>
      {authors.length > 0 && piece.profile !== 'opinion' && (
        <p className="by">
          <Said phrase={words.by} parts={{ authors: <Authors authors={authors} words={words} /> }} />
        </p>
      )}
      <p>
        <Time at={firstPublishedAt} as="moment" words={words} />
      </p>
      {publishedAt > firstPublishedAt && (
        <p>
          <Said phrase={words.updated} parts={{ time: <Time at={publishedAt} as="moment" words={words} /> }} />
        </p>
      )}
      <p>{counted(words, 'minutes', readingMinutes(piece.wordCount, piece.language))}</p>
      {piece.translations.map((one) => (
        <p key={one.language}>
          <a href={articlePath(one)} hrefLang={one.language} lang={one.language}>
            {languageName(one.language)}
          </a>
        </p>
      ))}
      <p className="share" hidden>
        <button type="button" data-share={words.share} data-copied={words.linkCopied}>
          {words.copyLink}
        </button>
      </p>
    </>
  )
}
