/** Pages for addresses without content: not found, or withdrawn. */
import type { ReactNode } from 'react'
import { cacheTag } from '#lib/publications/cache-tags'
import { articlePath } from '#lib/site/addresses'
import type { Gone } from '#lib/site/article/queries'
import { tagsOf } from '#lib/site/cache-tags'
import type { History } from '#lib/site/history/queries'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Head } from './head.tsx'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

type Props = { title: string; text: string; status?: 404 | 410; tags: string; language: string; children?: ReactNode }

export function Missing({ language = site.language }: { language?: string }) {
  const words = wordsFor(language)
  const tags = tagsOf(cacheTag.latest)
  return <Notice title={words.missingTitle} text={words.missingText} status={404} tags={tags} language={language} />
}

/** `written` is the language of the piece, and so of what is told of it. */
export function Withdrawn({ gone, written, language }: { gone: Gone; written: string; language: string }) {
  const words = wordsFor(language)
  const tags = tagsOf(cacheTag.article(gone.articleId))
  return (
    <Notice title={words.withdrawnTitle} text={words.withdrawnText} status={410} tags={tags} language={language}>
      {gone.told && <Told told={gone.told} written={written} words={words} />}
    </Notice>
  )
}

/** Thanks whoever reported an error in this piece. */
export function Reported({ piece }: { piece: Pick<History, 'articleId' | 'headline' | 'language' | 'slug'> }) {
  const words = wordsFor(piece.language)
  const tags = tagsOf(cacheTag.article(piece.articleId))
  return (
    <Notice title={words.reportedTitle} text={words.reportedText} tags={tags} language={piece.language}>
      <p>
        {words.backToPiece}
        {': '}
        <a href={articlePath(piece)}>{piece.headline}</a>
      </p>
    </Notice>
  )
}

function Told({
  told: { text, cause, at },
  written,
  words,
}: {
  told: NonNullable<Gone['told']>
  written: string
  words: Words
}) {
  return (
    <div className="correction" data-kind="withdrawal">
      <p className="when">
        <Said phrase={words.withdrawnOn} parts={{ time: <Time at={at} as="moment" words={words} /> }} />
      </p>
      <p className="told" {...languageOf(written, words.language)}>
        {text}
      </p>
      <p className="cause">{words.correctionCause[cause]}</p>
    </div>
  )
}

function Notice({ title, text, status, tags, language, children }: Props) {
  const words = wordsFor(language)
  return (
    <div className="notice" {...languageOf(words.language, language)}>
      <Head title={title} tags={tags} {...(status && { status })} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <ul>
        <li>
          <Said phrase={words.wayFront} parts={{ link: <a href="/">{words.frontPage}</a> }} />
        </li>
        <li>
          <Said phrase={words.waySources} parts={{ link: <a href="/sources">{words.allSources}</a> }} />
        </li>
      </ul>
    </div>
  )
}
