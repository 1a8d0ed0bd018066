/** An article's text as React elements. Unknown nodes and marks show as plain words (lib/text/render). */
import { createElement, Fragment, type ReactNode } from 'react'
import type { Standing } from '#lib/generated/prisma/enums'
import { claimOf, endsOf, type Numbered } from '#lib/site/claims'
import type { ShownFile } from '#lib/site/files'
import { gatherFootnotes } from '#lib/site/footnotes'
import type { ShownPicture } from '#lib/site/pictures'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { footnoteOf } from '#lib/text/footnotes'
import { galleryOf } from '#lib/text/gallery'
import type { ArticleText, TextNode } from '#lib/text/json'
import type { MarkupAttributes } from '#lib/text/markup'
import { pictureOf } from '#lib/text/picture'
import { render, type Target } from '#lib/text/render'
import { Chart } from './chart.tsx'
import { ClaimNumber } from './claim-number.tsx'
import { Document } from './document.tsx'
import { EmbedCard } from './embed-card.tsx'
import { FootnoteMark, Footnotes } from './footnotes.tsx'
import { Gallery } from './gallery.tsx'
import { Picture } from './picture.tsx'
import { Sound } from './sound.tsx'

type Props = {
  text: ArticleText
  /** Those of the text of which renditions are known */
  pictures: readonly ShownPicture[]
  files: readonly ShownFile[]
  claims: readonly (Numbered & { standing?: Standing })[]
  language: string
  words: Words
  /** Where it stands among other texts: the address of its own page, where its list of sources is, and what its ids begin with */
  within?: { path: string; prefix: string }
}

/**
 * The blocks below headline and standfirst, with a number behind the last words of each claim, and the notes under them. Numbers, letters
 * and what is said of them are in `words`, which speak the language of the article, or English.
 */
export function Text({ text, pictures, files, claims, language, words, within }: Props) {
  const prefix = within?.prefix ?? ''
  const numbers = new Map(claims.map((claim) => [claim.id, claim]))
  const ends = endsOf(text, claims)
  const begun = new Set<number>()
  const notes = gatherFootnotes<ReactNode>()
  const shownById = new Map(pictures.map((shown) => [shown.id, shown]))
  const opening = pictureAtTop(text)
  const speaking = { language, words }
  let tables = 0
  let galleries = 0
  let charts = 0

  function numbered(node: TextNode, marked: ReactNode): ReactNode {
    const claim = numbers.get(claimOf(node) ?? '')
    if (!claim) return marked
    const { number, standing } = claim
    // The way back from the list leads to where the words of a claim begin.
    const first = !begun.has(number)
    begun.add(number)
    return (
      <>
        <span
          className="claim"
          id={first ? `${prefix}claim-${number}` : undefined}
          data-claim={within ? undefined : number}
        >
          {marked}
        </span>
        {ends.has(node) && <ClaimNumber number={number} standing={standing} words={words} at={within?.path} />}
      </>
    )
  }

  const page: Target<ReactNode> = {
    words: (text) => text,
    element: (tag, attributes, children) => createElement(tag, asReact(attributes), ...children),
    sequence: (parts) => createElement(Fragment, null, ...parts),
    card: (card) => <EmbedCard card={card} words={words} />,
    picture: (picture) => (
      <Picture picture={picture} shown={shownById.get(picture.file)} first={picture.file === opening} {...speaking} />
    ),
    gallery: (gallery) => {
      galleries += 1
      return (
        <Gallery
          gallery={gallery}
          shown={shownById}
          opening={opening}
          number={galleries}
          prefix={prefix}
          {...speaking}
        />
      )
    },
    chart: (chart, table) => {
      charts += 1
      if (chart.wrong !== null) return table.whole()
      const parts = { title: table.title(), figures: table.figures() }
      return <Chart chart={chart} {...parts} ids={`${prefix}chart-${charts}-`} language={language} words={words} />
    },
    media: (media) => {
      const shown = files.find(({ id, form }) => id === media.file && form === media.form)
      return media.form === 'sound' ? (
        <Sound sound={media} shown={shown} words={words} />
      ) : (
        <Document document={media} shown={shown} words={words} />
      )
    },
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
    run: (node, marked) => {
      const note = footnoteOf(node)
      if (note === null) return numbered(node, marked)
      const number = notes.add(note, marked)
      return number === null ? null : <FootnoteMark number={number} words={words} prefix={prefix} />
    },
  }
  const blocks = text.content.slice(2).map((block) => render(block, page))
  const told = notes.all().map(({ number, parts }) => ({ number, words: page.sequence(parts) }))
  return page.sequence([
    ...blocks,
    <Footnotes key="footnotes" notes={told} language={language} words={words} prefix={prefix} />,
  ])
}

/** A picture before any paragraph, which is seen as soon as the page is. */
function pictureAtTop(text: ArticleText): string | null {
  const [, , block] = text.content
  if (block?.type === 'gallery') return galleryOf(block).pictures[0]?.file ?? null
  return block?.type === 'image' ? (pictureOf(block.attrs ?? {})?.file ?? null) : null
}

/** React spells two of the names otherwise. */
function asReact({ colspan, rowspan, ...attributes }: MarkupAttributes) {
  return { ...attributes, ...(colspan && { colSpan: Number(colspan) }), ...(rowspan && { rowSpan: Number(rowspan) }) }
}
