/** Links at the end of an article: its topics, and more on the main one. */
import { topicPath } from '#lib/site/addresses'
import type { ArticleView } from '#lib/site/article/queries'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Said } from './said.tsx'
import { Teasers } from './teasers.tsx'

export function Topics({ tags, words }: { tags: ArticleView['tags']; words: Words }) {
  if (tags.length === 0) return null
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words.topics}</h2>
      <ul className="inline">
        {tags.map((tag) => (
          <li key={tag.id}>
            <a href={topicPath(tag)} dir="auto" lang={languageOf(site.language, words.language).lang}>
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The newest other articles with the same main tag. */
export function MoreOn({ article }: { article: ArticleView }) {
  const subject = article.tags.find(({ main }) => main)
  if (!subject || article.more.length === 0) return null
  const words = wordsFor(article.language)
  const topic = (
    <a href={topicPath(subject)} dir="auto" lang={languageOf(site.language, words.language).lang}>
      {subject.name}
    </a>
  )
  return (
    <section aria-labelledby="more">
      <h2 id="more">
        <Said phrase={words.moreOn} parts={{ topic }} />
      </h2>
      <Teasers cards={article.more} level={3} around={words.language} time="day" />
    </section>
  )
}
