/** An article's text as React elements. Unknown nodes and marks show as plain words (lib/text/render). */
import { createElement, Fragment, type ReactNode } from 'react'
import { claimOf, endsOf, type Numbered } from '#lib/site/claims'
import type { Words } from '#lib/site/words/shape'
import type { ArticleText, TextNode } from '#lib/text/json'
import { render, type Target } from '#lib/text/render'
import { ClaimNumber } from './claim-number.tsx'

type Props = { text: ArticleText; claims: readonly Numbered[]; words: Words }

/** The blocks below headline and standfirst, with a number behind the last words of each claim. Numbers and what is said of them are in `words`, the language of the article. */
export function Text({ text, claims, words }: Props) {
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  const ends = endsOf(text, claims)

  function numbered(node: TextNode, marked: ReactNode): ReactNode {
    const number = numbers.get(claimOf(node) ?? '')
    if (number === undefined) return marked
    return (
      <>
        <span className="claim" data-claim={number}>
          {marked}
        </span>
        {ends.has(node) && <ClaimNumber number={number} words={words} />}
      </>
    )
  }

  const page: Target<ReactNode> = {
    words: (text) => text,
    element: (tag, attributes, children) => createElement(tag, attributes, ...children),
    sequence: (parts) => createElement(Fragment, null, ...parts),
    run: numbered,
  }
  return page.sequence(text.content.slice(2).map((block) => render(block, page)))
}
