/** Pages for addresses without content: not found, or withdrawn. */
import { cacheTag } from '#lib/publications/cache-tags'
import { tagsOf } from '#lib/site/cache-tags'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import { Head } from './head.tsx'
import { Said } from './said.tsx'

type Props = { title: string; text: string; status: 404 | 410; tags: string; language: string }

export function Missing({ language = site.language }: { language?: string }) {
  const words = wordsFor(language)
  const tags = tagsOf(cacheTag.latest)
  return <Notice title={words.missingTitle} text={words.missingText} status={404} tags={tags} language={language} />
}

export function Withdrawn({ articleId, language }: { articleId: string; language: string }) {
  const words = wordsFor(language)
  const tags = tagsOf(cacheTag.article(articleId))
  return <Notice title={words.withdrawnTitle} text={words.withdrawnText} status={410} tags={tags} language={language} />
}

function Notice({ title, text, status, tags, language }: Props) {
  const words = wordsFor(language)
  return (
    <div className="notice" {...languageOf(words.language, language)}>
      <Head title={title} tags={tags} status={status} />
      <h1>{title}</h1>
      <p>{text}</p>
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
