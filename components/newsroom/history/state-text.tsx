import { createElement, Fragment, type ReactNode } from 'react'
import { EmbedCard } from '#components/site/embed-card'
import { useTranslations } from '#components/translations'
import { restylingOf } from '#lib/comparing/restyling'
import { writerMark } from '#lib/history/marks'
import { filled, wordsFor } from '#lib/site/words'
import { changeMark } from '#lib/text/change-mark'
import { directionOf } from '#lib/text/direction'
import { footnoteOf } from '#lib/text/footnotes'
import type { TextNode } from '#lib/text/json'
import type { MarkupAttributes } from '#lib/text/markup'
import { paragraphsOf } from '#lib/text/media'
import { render, type Target } from '#lib/text/render'
import { isSuggestionKind } from '#lib/text/suggested'
import { reviewerIn } from '#lib/text/suggester'
import styles from './history.module.css'
import { initials, type Writer } from './writers.ts'

/** Of nobody's, and of somebody's by name */
const saidOf = {
  insertion: ['suggestedIn', 'suggestedInBy'],
  deletion: ['suggestedOut', 'suggestedOutBy'],
  restyle: ['suggestedLook', 'suggestedLookBy'],
} as const

/** A text as it was, to read: with what has changed since, or who wrote it, where its words are marked so. */
export function StateText({
  text,
  language,
  writers,
}: {
  text: TextNode
  language: string
  writers: readonly Writer[]
}) {
  const t = useTranslations('historyPage')
  return (
    <article className={styles.text} lang={language} dir={directionOf(language)} aria-label={t('textThen')}>
      <StateBlocks text={text} language={language} writers={writers} />
    </article>
  )
}

/** Its blocks alone. */
export function StateBlocks({
  text,
  language,
  writers,
}: {
  text: TextNode
  language: string
  writers: readonly Writer[]
}) {
  const t = useTranslations('historyPage')
  const ofSuggestions = useTranslations('suggestions')
  const ofCharts = useTranslations('charts')
  const compare = useTranslations('comparePage')
  const nameOf = (suggester: unknown): string | null => {
    const reviewer = reviewerIn(String(suggester ?? ''))
    if (reviewer === null) return writers.find(({ id }) => id === suggester)?.name ?? null
    return ofSuggestions('inFile', { name: reviewer || ofSuggestions('somebody') })
  }
  let before: unknown

  /** Open suggestions of that moment, which are no part of an article. */
  function suggested(node: TextNode, marked: ReactNode): ReactNode {
    let shown = marked
    for (const { type, attrs } of node.marks ?? []) {
      if (!isSuggestionKind(type)) continue
      const [alone, byName] = saidOf[type]
      const name = nameOf(attrs?.person)
      const says = name === null ? t(alone) : t(byName, { name })
      shown = (
        <span className={styles.suggested} data-kind={type} title={says}>
          <span className="visually-hidden">{`${says} `}</span>
          {shown}
        </span>
      )
    }
    return shown
  }

  /** What came, went, moved, or is set otherwise. */
  function changed(node: TextNode, inner: ReactNode): ReactNode {
    const what = restylingOf(node)
    if (what) {
      const says = what
        .map(({ mark, is }) => compare(`restyled.${is}`, { mark: compare(`marks.${markName(mark)}`) }))
        .join(' · ')
      return (
        <span className={styles.restyled} data-change title={says}>
          <span className="visually-hidden">{`${says} `}</span>
          {inner}
        </span>
      )
    }
    if (attributeOf(node, changeMark, 'moved') !== true) return marked(node, inner)
    const says = compare(attributeOf(node, changeMark, 'is') === 'added' ? 'movedHere' : 'movedAway')
    return marked(
      node,
      <span className={styles.moved} title={says}>
        <span className="visually-hidden">{`${says} `}</span>
        {inner}
      </span>,
    )
  }

  function run(node: TextNode, plain: ReactNode): ReactNode {
    const inner = suggested(node, footnoteOf(node) === null ? plain : <small className={styles.note}>{plain}</small>)
    if (attributeOf(node, changeMark, 'is') !== undefined) return changed(node, inner)
    const id = attributeOf(node, writerMark, 'personId')
    if (id === undefined) return inner
    const writer = writers.find((each) => each.id === id)
    const name = writer?.name ?? t('nobodyWrote')
    const begins = before !== id
    before = id
    return (
      <span className={`${styles.writer} ${styles.hued}`} data-writer={writer?.hue ?? 'none'} title={name}>
        {begins ? (
          <span className={styles.tag}>
            <span aria-hidden>{writer ? initials(writer.name) : '–'}</span>
            <span className="visually-hidden">{t('wroteThis', { name })}</span>
          </span>
        ) : null}
        {inner}
      </span>
    )
  }

  const target: Target<ReactNode> = {
    words: (words) => words,
    element: (tag, attributes, children) => createElement(tag, asReact(attributes), ...children),
    sequence: (parts) => createElement(Fragment, null, ...parts),
    card: (card, node) => {
      const isChanged = attributeOf(node, changeMark, 'is') !== undefined
      const words = wordsFor(language)
      if (!isChanged) return <EmbedCard card={card} words={words} />
      return <p>{marked(node, card.title ?? filled(words.embedOf, { provider: card.provider }))}</p>
    },
    picture: ({ file, caption, alt }, node) => (
      <p>
        {marked(
          node,
          <>
            {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge */}
            <img
              className={styles.picture}
              src={`/newsroom/media/${file}/picture`}
              alt=""
              loading="lazy"
              decoding="async"
            />
            {t('picture', { words: [caption, alt].filter(Boolean).join(' · ') || '—' })}
          </>,
        )}
      </p>
    ),
    // Of two states at once a picture may be there twice, as it was and as it is.
    gallery: ({ caption, pictures }, node) => (
      <>
        <p>{[t('gallery', { count: pictures.length }), caption].filter(Boolean).join(': ')}</p>
        {inside(node)}
      </>
    ),
    chart: ({ kind, unit }, table) => (
      <>
        <p>{t('chart', { kind: ofCharts(`kinds.${kind}`), unit: unit ?? '—' })}</p>
        {table.whole()}
      </>
    ),
    media: (media, node) => {
      const said = { words: media.title ?? '—' }
      const words = media.form === 'sound' ? t('sound', said) : t('document', said)
      const lines = media.form === 'sound' && media.transcript ? paragraphsOf(media.transcript) : []
      return (
        <>
          <p>{marked(node, words)}</p>
          {lines.length > 0 && (
            <blockquote>
              {lines.map((paragraph, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and may say the same
                <p key={at}>{paragraph}</p>
              ))}
            </blockquote>
          )}
        </>
      )
    },
    framed: (inner, name) => (
      // Who has no pointer moves what is in the frame by the arrow keys.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1)
      <section className={styles.wide} aria-label={name || t('table')} tabIndex={0}>
        {inner}
      </section>
    ),
    run,
  }
  const inside = (node: TextNode) => target.sequence((node.content ?? []).map((child) => render(child, target)))
  return (
    <>
      {(text.content ?? []).map((node, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name, and hold nothing
        if (node.type === 'headline') return <h2 key={at}>{inside(node)}</h2>
        if (node.type === 'standfirst')
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <p key={at} className={styles.standfirst}>
              {inside(node)}
            </p>
          )
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <Fragment key={at}>{render(node, target)}</Fragment>
      })}
    </>
  )
}

/** What came or went of two states */
function marked(node: TextNode, inner: ReactNode): ReactNode {
  const change = attributeOf(node, changeMark, 'is')
  return change === 'added' ? (
    <ins data-change>{inner}</ins>
  ) : change === 'removed' ? (
    <del data-change>{inner}</del>
  ) : (
    inner
  )
}

const namedMarks = ['bold', 'italic', 'superscript', 'subscript', 'link', 'claim', 'footnote'] as const
const markName = (mark: string) => namedMarks.find((one) => one === mark) ?? 'other'

const attributeOf = (node: TextNode, mark: string, name: string): unknown =>
  node.marks?.find(({ type }) => type === mark)?.attrs?.[name]

/** React spells two of the names otherwise. */
function asReact({ colspan, rowspan, ...attributes }: MarkupAttributes) {
  return { ...attributes, ...(colspan && { colSpan: Number(colspan) }), ...(rowspan && { rowSpan: Number(rowspan) }) }
}
