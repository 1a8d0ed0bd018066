import type { Standing } from '#lib/generated/prisma/enums'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

type Props = { number: number; standing?: Standing | undefined; words: Words; at?: string | undefined }

/** Standings that readers must not miss, shown by a word and a sign at the number */
const marked: readonly string[] = ['disputed', 'false'] satisfies Standing[]

/**
 * Links a claim to its entry in the list of sources. With JavaScript the entry opens beside the text (public/site.js). `at`: the page that has the
 * list, where it is another one.
 */
export function ClaimNumber({ number, standing, words, at }: Props) {
  const shown = numeral(words, number)
  const note = filled(words.note, { n: shown })
  const name = standing ? `${note}${words.comma}${words.standing[standing]}` : note
  return (
    <sup className={at === undefined ? 'number' : 'number-elsewhere'}>
      <a href={`${at ?? ''}#source-${number}`} aria-label={name}>
        {shown}
        {standing && marked.includes(standing) && (
          <>
            {/* The number does not end a line that its word would begin. */}
            {'\u00a0'}
            <span className={`standing ${standing}`}>{words.standing[standing]}</span>
          </>
        )}
      </a>
    </sup>
  )
}
