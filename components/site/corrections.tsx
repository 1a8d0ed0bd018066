import type { ArticleToShow } from '#lib/site/article/queries'
import { isAddition } from '#lib/site/corrections/place'
import { languageOf } from '#lib/site/languages'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

type Props = { article: ArticleToShow; place: 'above' | 'below'; words: Words }
type Correction = ArticleToShow['corrections'][number]

/** What was put right in an article, the newest first: above its text what one must know before one reads, below it what was added. */
export function Corrections({ article, place, words }: Props) {
  const here = article.corrections.filter(({ kind }) => isAddition(kind) === (place === 'below'))
  if (here.length === 0) return null
  return (
    <section className="corrections" aria-label={words.changes}>
      {here.map((one) => (
        <Notice key={one.id} correction={one} article={article} words={words} />
      ))}
    </section>
  )
}

function Notice({ correction, article, words }: { correction: Correction; article: ArticleToShow; words: Words }) {
  const { id, kind, cause, text, at } = correction
  const own = languageOf(words.language, article.language)
  return (
    <section className="correction" id={`correction-${id}`} data-kind={kind}>
      <h2 {...own}>
        <Said
          phrase={words.noticeOf}
          parts={{ kind: words.correctionKind[kind], time: <Time at={at} as="moment" words={words} /> }}
        />
      </h2>
      <p className="told">{text}</p>
      <p className="cause" {...own}>
        {words.correctionCause[cause]}
        <Claims correction={correction} article={article} words={words} />
      </p>
    </section>
  )
}

/** Links to the claims that it is about, as far as they are still in the text. */
function Claims({
  correction: { claimIds },
  article,
  words,
}: {
  correction: Correction
  article: ArticleToShow
  words: Words
}) {
  return article.claims
    .filter((claim) => claimIds.includes(claim.id))
    .map(({ number }) => (
      <span key={number}>
        {' · '}
        <a href={`#claim-${number}`}>{filled(words.aboutClaim, { n: numeral(words, number) })}</a>
      </span>
    ))
}
