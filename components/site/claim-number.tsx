import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

/** Links a claim to its entry in the list of sources. With JavaScript the entry opens beside the text (public/site.js). */
export function ClaimNumber({ number, words }: { number: number; words: Words }) {
  const shown = numeral(words, number)
  return (
    <sup className="number">
      <a id={`claim-${number}`} href={`#source-${number}`} aria-label={filled(words.note, { n: shown })}>
        {shown}
      </a>
    </sup>
  )
}
