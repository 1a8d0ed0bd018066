import type { ReactNode } from 'react'
import { footnoteLetter } from '#lib/site/footnotes'
import { languageOf } from '#lib/site/languages'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

/** Stands where a note belongs, and leads to it. */
export function FootnoteMark({ number, words, prefix }: { number: number; words: Words; prefix: string }) {
  const letter = footnoteLetter(words, number)
  return (
    <sup className="footnote-mark" id={`${prefix}footnote-mark-${number}`}>
      <a href={`#${prefix}footnote-${number}`} aria-label={filled(words.footnote, { n: letter })}>
        {letter}
      </a>
    </sup>
  )
}

/** `prefix`: what ids begin with, where several texts stand on a page */
type Props = { notes: { number: number; words: ReactNode }[]; language: string; words: Words; prefix: string }

/** The notes of a text, each with the way back to where it belongs. Nothing where there are none. */
export function Footnotes({ notes, language, words, prefix }: Props) {
  if (notes.length === 0) return null
  const own = languageOf(words.language, language)
  return (
    <section className="footnotes" aria-labelledby={`${prefix}footnotes`}>
      <h2 id={`${prefix}footnotes`} {...own}>
        {words.footnotes}
      </h2>
      <ol>
        {notes.map((note) => (
          <Footnote key={note.number} number={note.number} words={words} prefix={prefix}>
            {note.words}
          </Footnote>
        ))}
      </ol>
    </section>
  )
}

function Footnote({
  number,
  words,
  prefix,
  children,
}: Omit<Props, 'notes' | 'language'> & { number: number; children: ReactNode }) {
  const letter = footnoteLetter(words, number)
  return (
    <li id={`${prefix}footnote-${number}`} data-letter={letter}>
      {children}{' '}
      <a
        className="back"
        href={`#${prefix}footnote-mark-${number}`}
        aria-label={filled(words.footnoteBack, { n: letter })}
      >
        ↩
      </a>
    </li>
  )
}
