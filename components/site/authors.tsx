import { Fragment } from 'react'
import { authorPath } from '#lib/site/addresses'
import type { Words } from '#lib/site/words/shape'

type Author = { id: string; name: string; slug: string }

/** "Ana Ruiz, Jon Vale and Kim Oh", joined by the rules of the language, each linked to the author's page. */
export function Authors({ authors, words }: { authors: readonly Author[]; words: Words }) {
  const list = new Intl.ListFormat(words.language === 'en' ? 'en-GB' : words.language)
  let place = 0
  return list.formatToParts(authors.map(({ id }) => id)).map(({ type, value }) => {
    if (type === 'literal') return <Fragment key={`after ${place}`}>{value}</Fragment>
    const author = authors[place++]
    return (
      author && (
        <a key={author.id} href={authorPath(author)} rel="author" dir="auto">
          {author.name}
        </a>
      )
    )
  })
}
