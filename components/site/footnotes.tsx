import type { ReactNode } from 'react'
import { footnoteLetter } from '#lib/site/footnotes'
import { languageOf } from '#lib/site/languages'
import { filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

/** Stands where a note belongs, and leads to it. */
export function FootnoteMark({ number, words }: { number: number; words: Words }) {
  const letter = footnoteLetter(words, number)
  return (
    <sup className="footnote-mark" id={`footnote-mark-${number}`}>
      <a href={`#footnote-${number}`} aria-label={filled(words.footnote, { n: letter })}>
        {letter}
      </a>
    </sup>
  )
}

type Props = { notes: { number: number; words: ReactNode }[]; language: string; words: Words }

/** The notes of a text, each with the way back to where it belongs. Nothing where there are none. */
export function Footnotes({ notes, language, words }: Props) {
  if (notes.length === 0) return null
  const own = languageOf(words.language, language)
  return (
    <section className="footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes" {...own}>
        {words.footnotes}
      </h2>
      <ol>
        {notes.map((note) => (
          <Footnote key={note.number} number={note.number} words={words}>
            {note.words}
          </Footnote>
        ))}
      </ol>
    </section>
  )
}

function Footnote({ number, words, children }: { number: number; words: Words; children: ReactNode }) {
  const letter = footnoteLetter(words, number)
  return (
    <li id={`footnote-${number}`} data-letter={letter}>
      {children}{' '}
      <a className="back" href={`#footnote-mark-${number}`} aria-label={filled(words.footnoteBack, { n: letter })}>
        ↩
      </a>
    </li>
  )
}
