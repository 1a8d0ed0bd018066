/** Pages that stand where something is not: helpful, short, and never a dead end. */

import { cacheName } from '#lib/publications/names'
import { tagsOf } from '#lib/site/cache-tags'
import { Head } from './head.tsx'

export function Missing() {
  return (
    <div className="notice">
      <Head title="There is nothing at this address" tags={tagsOf(cacheName.latest)} status={404} />
      <h1>There is nothing at this address</h1>
      <p>Perhaps a letter is missing, or the page has never been published.</p>
      <Ways />
    </div>
  )
}

export function Withdrawn({ articleId }: { articleId: string }) {
  return (
    <div className="notice">
      <Head title="This piece has been withdrawn" tags={tagsOf(cacheName.article(articleId))} status={410} />
      <h1>This piece has been withdrawn</h1>
      <p>It stood here once. The newsroom has taken it back, and it is no longer part of our record.</p>
      <Ways />
    </div>
  )
}

function Ways() {
  return (
    <ul>
      <li>
        <a href="/">The front page</a> has what is new; the desks, at its top, list everything by month.
      </li>
      <li>
        <a href="/sources">All sources</a> lead to the pieces that lean on them.
      </li>
    </ul>
  )
}
