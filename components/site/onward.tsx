/** Links at the end of an article: its topics, and more to read. */
import type { ReactNode } from 'react'
import { deskPath, topicPath } from '#lib/site/addresses'
import type { ArticleToShow } from '#lib/site/article/queries'
import type { Card } from '#lib/site/card'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Said } from './said.tsx'
import { Teasers } from './teasers.tsx'

export function Topics({ tags, words }: { tags: ArticleToShow['tags']; words: Words }) {
  if (tags.length === 0) return null
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words.topics}</h2>
      <ul className="inline">
        {tags.map((tag) => (
          <li key={tag.id}>
            <Name of={tag} path={topicPath(tag)} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** More on its topics, what is like it, then more from its desk. */
export function Onward({ article }: { article: ArticleToShow }) {
  const words = wordsFor(article.language)
  const { topics, alike, desk } = article.onward
  return (
    <>
      {topics.map(({ topic, cards }) => (
        <More key={topic.id} id={`more-${topic.slug}`} cards={cards} words={words}>
          <Said phrase={words.moreOn} parts={{ topic: <Name of={topic} path={topicPath(topic)} words={words} /> }} />
        </More>
      ))}
      {alike.length > 0 && (
        <More id="alike" cards={alike} words={words}>
          {words.alike}
        </More>
      )}
      {article.desk && desk.length > 0 && (
        <More id="more" cards={desk} words={words}>
          <Said
            phrase={words.moreFrom}
            parts={{ desk: <Name of={article.desk} path={deskPath(article.desk)} words={words} /> }}
          />
        </More>
      )}
    </>
  )
}

function More({ id, cards, words, children }: { id: string; cards: Card[]; words: Words; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{children}</h2>
      <Teasers cards={cards} level={3} around={words.language} time="day" />
    </section>
  )
}

function Name({ of, path, words }: { of: { name: string }; path: string; words: Words }) {
  return (
    <a href={path} dir="auto" lang={languageOf(site.language, words.language).lang}>
      {of.name}
    </a>
  )
}
