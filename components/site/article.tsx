import type { ReactNode } from 'react'
import { articlePath, historyPath } from '#lib/site/addresses'
import type { ArticleToShow } from '#lib/site/article/queries'
import { assetPath } from '#lib/site/assets'
import { framesIn } from '#lib/site/frames'
import { lengthOf } from '#lib/site/headline'
import { languageName, languageOf } from '#lib/site/languages'
import { readingMinutes } from '#lib/site/reading-time'
import { absolute } from '#lib/site/site'
import { counted, wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { AiUse } from './ai-use.tsx'
import { Authors } from './authors.tsx'
import { Corrections } from './corrections.tsx'
import { Label } from './label.tsx'
import { Lead } from './lead.tsx'
import { Onward, Topics } from './onward.tsx'
import { Parts } from './parts.tsx'
import { ReportError } from './report-error.tsx'
import { Said } from './said.tsx'
import { Sources } from './sources.tsx'
import { Text } from './text.tsx'
import { Time } from './time.tsx'

/**
 * A whole article. The page's own words are in the article's language, or in English where the site does not know it. `heard`: whether its readers can
 * report an error.
 */
export function Article({
  article,
  heard = true,
  children,
}: {
  article: ArticleToShow
  heard?: boolean
  /** What stands below its text and belongs to it: the entries of a coverage */
  children?: ReactNode
}) {
  const words = wordsFor(article.language)
  const own = languageOf(words.language, article.language)
  return (
    <article className={`article ${article.profile}`}>
      <header className="opening">
        <div {...own}>
          <Label profile={article.profile} desk={article.desk} words={words} />
        </div>
        {article.within && <Within coverage={article.within} words={words} />}
        {article.profile === 'opinion' && <Columnist article={article} words={words} />}
        <h1 data-length={lengthOf(article.headline)}>{article.headline}</h1>
        {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
        <div className="byline" {...own}>
          <Byline article={article} words={words} />
        </div>
      </header>
      {article.parts && (
        <div {...own}>
          <Parts of={article.parts} words={words} />
        </div>
      )}
      <Corrections article={article} place="above" words={words} />
      {article.lead && <Lead lead={article.lead} language={article.language} words={words} />}
      <div className="text" data-close={words.closeNote}>
        <Text
          text={article.text}
          pictures={article.pictures}
          files={article.files}
          claims={article.claims}
          language={article.language}
          words={words}
        />
      </div>
      <Corrections article={article} place="below" words={words} />
      {children}
      {article.aiUse && <AiUse aiUse={article.aiUse} language={article.language} words={words} />}
      {framesIn(article.text).length > 0 && (
        <script type="module" src={assetPath('embeds.js')} async fetchPriority="low" />
      )}
      <Sources claims={article.claims} language={article.language} words={words} />
      <p className="printed" {...own}>
        <bdi dir="ltr">{absolute(articlePath(article))}</bdi> <span data-printed={words.printed} />
      </p>
      {heard && (
        <div className="tell-us" {...own}>
          <ReportError article={article} words={words} />
        </div>
      )}
      <footer className="onward" {...own}>
        <Topics tags={article.tags} words={words} />
        <Onward article={article} />
      </footer>
    </article>
  )
}

/** Leads from an entry to its coverage. */
function Within({ coverage, words }: { coverage: NonNullable<ArticleToShow['within']>; words: Words }) {
  return (
    <p className="within" {...languageOf(words.language, coverage.language)}>
      <Said
        phrase={words.entryOf}
        parts={{
          coverage: (
            <a href={articlePath(coverage)} {...languageOf(coverage.language, words.language)}>
              {coverage.headline}
            </a>
          ),
        }}
      />
    </p>
  )
}

type Part = { article: ArticleToShow; words: Words }

function Columnist({ article, words }: Part) {
  return (
    <p className="columnist">
      <Authors authors={article.authors} words={words} />
    </p>
  )
}

function Byline({ article, words }: Part) {
  const { authors, firstPublishedAt, publishedAt, correctedAt } = article
  return (
    <>
      {authors.length > 0 && article.profile !== 'opinion' && (
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
      {correctedAt && (
        <p className="corrected">
          <Said phrase={words.corrected} parts={{ time: <Time at={correctedAt} as="moment" words={words} /> }} />
        </p>
      )}
      {article.number > 1 && (
        <p>
          <a href={historyPath(article)}>{words.history}</a>
        </p>
      )}
      <p>{counted(words, 'minutes', readingMinutes(article.wordCount, article.language))}</p>
      {article.translations.map((one) => (
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
