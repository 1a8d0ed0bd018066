import { createElement, Fragment, type ReactNode } from 'react'
import { changeOf } from '#lib/site/history/difference'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { footnoteOf } from '#lib/text/footnotes'
import type { TextNode } from '#lib/text/json'
import type { MarkupAttributes } from '#lib/text/markup'
import { paragraphsOf } from '#lib/text/media'
import { render, type Target } from '#lib/text/render'
import { Marked } from './change.tsx'

type Props = { text: TextNode; words: Words }

/** Two texts as one, with what came and what went. Pictures, recordings and embeds are named and not shown: some were taken away for a reason. */
export function ComparedText({ text, words }: Props) {
  let tables = 0

  function marked(node: TextNode, inner: ReactNode): ReactNode {
    const is = changeOf(node)
    return is === null ? (
      inner
    ) : (
      <Marked is={is} words={words}>
        {inner}
      </Marked>
    )
  }
  const thing = (node: TextNode, said: string) => <p className="thing">{marked(node, said)}</p>

  const page: Target<ReactNode> = {
    words: (said) => said,
    element: (tag, attributes, children) => createElement(tag, asReact(attributes), ...children),
    sequence: (parts) => createElement(Fragment, null, ...parts),
    card: ({ title, provider }, node) => thing(node, title ?? filled(words.embedOf, { provider })),
    picture: ({ caption, alt }, node) =>
      thing(node, `${words.picture}: ${[caption, alt].filter(Boolean).join(' · ') || '–'}`),
    gallery: ({ caption }, node) => (
      <>
        <p className="thing">{[words.pictures, caption].filter(Boolean).join(': ')}</p>
        {inside(node)}
      </>
    ),
    chart: ({ kind, unit }, table) => (
      <>
        <p className="thing">{[words.chartKinds[kind], unit].filter(Boolean).join(': ')}</p>
        {table.whole()}
      </>
    ),
    media: (media, node) => (
      <>
        {thing(node, `${words[media.form]}: ${media.title ?? '–'}`)}
        {media.form === 'sound' && media.transcript !== null && (
          <blockquote>
            {paragraphsOf(media.transcript).map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and may say the same
              <p key={at}>{marked(node, line)}</p>
            ))}
          </blockquote>
        )}
      </>
    ),
    framed: (inner, name) => {
      tables += 1
      return (
        // Who has no pointer moves what is in the frame by the arrow keys.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1)
        <section className="wide" aria-label={name || filled(words.table, { n: numeral(words, tables) })} tabIndex={0}>
          {inner}
        </section>
      )
    },
    run: (node, inner) => marked(node, footnoteOf(node) === null ? inner : <small>{inner}</small>),
  }
  const inside = (node: TextNode) => page.sequence((node.content ?? []).map((child) => render(child, page)))
  const blocks = (text.content ?? []).map((node) => {
    if (node.type === 'headline') return <h2 className="headline">{inside(node)}</h2>
    if (node.type === 'standfirst') return <p className="standfirst">{inside(node)}</p>
    return render(node, page)
  })
  return page.sequence(blocks)
}

/** React spells two of the names otherwise. */
function asReact({ colspan, rowspan, ...attributes }: MarkupAttributes) {
  return { ...attributes, ...(colspan && { colSpan: Number(colspan) }), ...(rowspan && { rowSpan: Number(rowspan) }) }
}
