import { Fragment } from 'react'
import { authorPath } from '#lib/site/addresses'

type Author = { id: string; name: string; slug: string }

/** "By Ana Ruiz, Jon Vale and Kim Oh", each leading to what they wrote. */
export function Authors({ authors }: { authors: readonly Author[] }) {
  return authors.map((author, place) => (
    <Fragment key={author.id}>
      {place > 0 && (place === authors.length - 1 ? ' and ' : ', ')}
      <a href={authorPath(author)} rel="author" dir="auto">
        {author.name}
      </a>
    </Fragment>
  ))
}
