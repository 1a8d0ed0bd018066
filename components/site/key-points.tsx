import { articlePath } from '#lib/site/addresses'
import type { KeyPoint } from '#lib/site/coverage/queries'
import { languageOf } from '#lib/site/languages'
import { wordsFor } from '#lib/site/words'

/** What one has to know of a coverage: headlines that lead to their entries. */
export function KeyPoints({ points, language }: { points: readonly KeyPoint[]; language: string }) {
  const words = wordsFor(language)
  if (points.length === 0) return null
  return (
    <section className="key-points" aria-labelledby="key-points">
      <h3 id="key-points" {...languageOf(words.language, language)}>
        {words.keyPoints}
      </h3>
      <ul>
        {points.map((point) => (
          <li key={point.articleId}>
            <a href={articlePath(point)}>{point.headline}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
