/** An article's text as React elements. Unknown nodes and marks show as plain words (lib/text/render). */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Standing } from '#lib/generated/prisma/enums'
import { claimOf, endsOf, type Numbered } from '#lib/site/claims'
import type { Words } from '#lib/site/words/shape'
import type { ArticleText, TextNode } from '#lib/text/json'
import { render, type Target } from '#lib/text/render'
import { ClaimNumber } from './claim-number.tsx'
import { EmbedCard } from './embed-card.tsx'

type Props = { text: ArticleText; claims: readonly (Numbered & { standing?: Standing })[]; words: Words }

/** The blocks below headline and standfirst, with a number behind the last words of each claim. Numbers and what is said of them are in `words`, the language of the article. */
export function Text({ text, claims, words }: Props) {
  const numbers = new Map(claims.map((claim) => [claim.id, claim]))
  const ends = endsOf(text, claims)
  const begun = new Set<number>()

  function numbered(node: TextNode, marked: ReactNode): ReactNode {
    const claim = numbers.get(claimOf(node) ?? '')
    if (!claim) return marked
    const { number, standing } = claim
    // The way back from the list leads to where the words of a claim begin.
    const first = !begun.has(number)
    begun.add(number)
    return (
      <>
        <span className="claim" id={first ? `claim-${number}` : undefined} data-claim={number}>
          {marked}
        </span>
        {ends.has(node) && <ClaimNumber number={number} standing={standing} words={words} />}
      </>
    )
  }

  const page: Target<ReactNode> = {
    words: (text) => text,
    element: (tag, attributes, children) => createElement(tag, attributes, ...children),
    sequence: (parts) => createElement(Fragment, null, ...parts),
    run: numbered,
    card: (card) => <EmbedCard card={card} words={words} />,
  }
  return page.sequence(text.content.slice(2).map((block) => render(block, page)))
}
