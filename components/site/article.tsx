import { articlePath } from '#lib/site/addresses'
import type { ArticleView } from '#lib/site/article/queries'
import { languageName, ownWords } from '#lib/site/languages'
import { readingMinutes } from '#lib/site/reading-time'
import { Authors } from './authors.tsx'
import { Label } from './label.tsx'
import { MoreOn, Topics } from './onward.tsx'
import { Sources } from './sources.tsx'
import { Text } from './text.tsx'
import { Time } from './time.tsx'

/** A whole piece. Its words are in its language, the page's own in the site's. */
export function Article({ piece }: { piece: ArticleView }) {
  const own = ownWords(piece.language)
  return (
    <article className={`piece ${piece.profile}`}>
      <header className="opening">
        <div {...own}>
          <Label profile={piece.profile} desk={piece.desk} />
        </div>
        {piece.profile === 'opinion' && <Columnist piece={piece} />}
        <h1>{piece.headline}</h1>
        {piece.standfirst && <p className="standfirst">{piece.standfirst}</p>}
        <Byline piece={piece} />
      </header>
      <div className="text">
        <Text text={piece.text} claims={piece.claims} />
      </div>
      <Sources claims={piece.claims} language={piece.language} />
      <footer className="onward" {...own}>
        <Topics tags={piece.tags} />
        <MoreOn piece={piece} />
      </footer>
    </article>
  )
}

function Columnist({ piece }: { piece: ArticleView }) {
  return (
    <p className="columnist">
      <Authors authors={piece.authors} />
    </p>
  )
}

function Byline({ piece }: { piece: ArticleView }) {
  const minutes = readingMinutes(piece.wordCount, piece.language)
  return (
    <div className="byline" {...ownWords(piece.language)}>
      {piece.authors.length > 0 && piece.profile !== 'opinion' && (
        <p className="by">
          By <Authors authors={piece.authors} />
        </p>
      )}
      <p>
        <Time at={piece.firstPublishedAt} as="moment" />
      </p>
      {piece.publishedAt > piece.firstPublishedAt && (
        <p>
          Updated <Time at={piece.publishedAt} as="moment" />
        </p>
      )}
      <p>{minutes}-minute read</p>
      {piece.translations.map((one) => (
        <p key={one.language}>
          <a href={articlePath(one)} hrefLang={one.language} lang={one.language}>
            {languageName(one.language)}
          </a>
        </p>
      ))}
      <p className="share" hidden>
        <button type="button">Copy link</button>
      </p>
    </div>
  )
}
