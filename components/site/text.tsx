/** An article's text as React elements. What it does not know, it shows as plain words. */
import { createElement, Fragment, type ReactNode } from 'react'
import { claimOf, endsOf, type Numbered } from '#lib/site/claims'
import { en } from '#lib/site/words/en'
import type { Words } from '#lib/site/words/shape'
import type { ArticleText, TextMark, TextNode } from '#lib/text/json'
import { isSafeHref } from '#lib/text/link'
import { ClaimNumber } from './claim-number.tsx'

const nodes: Record<string, (inner: ReactNode, node: TextNode) => ReactNode> = {
  paragraph: (inner) => <p>{inner}</p>,
  heading: (inner, node) => (node.attrs?.level === 3 ? <h3>{inner}</h3> : <h2>{inner}</h2>),
  bulletList: (inner) => <ul>{inner}</ul>,
  orderedList: (inner, node) => <ol start={Number(node.attrs?.start) || 1}>{inner}</ol>,
  listItem: (inner) => <li>{inner}</li>,
  blockquote: (inner) => <blockquote>{inner}</blockquote>,
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
}

const marks: Record<string, (inner: ReactNode, mark: TextMark) => ReactNode> = {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  link: (inner, { attrs }) =>
    isSafeHref(attrs?.href) ? (
      <a href={attrs.href} rel="noopener nofollow">
        {inner}
      </a>
    ) : (
      inner
    ),
}

type Props = { text: ArticleText; claims: readonly Numbered[]; words?: Words }

/** The blocks below headline and standfirst, with a number behind the last words of each claim. The newsroom reads it in English. */
export function Text({ text, claims, words = en }: Props) {
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  const ends = endsOf(text, claims)

  function run(node: TextNode): ReactNode {
    const styled = (node.marks ?? []).reduce<ReactNode>(
      (inner, mark) => marks[mark.type]?.(inner, mark) ?? inner,
      node.text,
    )
    const number = numbers.get(claimOf(node) ?? '')
    if (number === undefined) return styled
    return (
      <>
        <span className="claim" data-claim={number}>
          {styled}
        </span>
        {ends.has(node) && <ClaimNumber number={number} words={words} />}
      </>
    )
  }

  function render(node: TextNode): ReactNode {
    if (node.text !== undefined) return run(node)
    const inner = createElement(Fragment, null, ...(node.content ?? []).map(render))
    return nodes[node.type]?.(inner, node) ?? inner
  }

  return createElement(Fragment, null, ...text.content.slice(2).map(render))
}
