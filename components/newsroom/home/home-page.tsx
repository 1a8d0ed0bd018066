import Link from 'next/link'
import { When } from '#components/dates/when'
import { ArticleRows } from '#components/newsroom/home/article-rows'
import { writingPath } from '#lib/articles/paths'
import { timeZone } from '#lib/dates/newsroom'
import type { Home, HomeArticle, HomeQuestion } from '#lib/home/queries'
import styles from './home.module.css'

/** The first page after signing in. */
export function HomePage({ home, now, mayWrite }: { home: Home; now: Date; mayWrite: boolean }) {
  const waits = home.toReview.length + home.toChange.length + home.fallen.length + home.questions.length
  return (
    <div className="columns">
      <div>
        <section className="panel" aria-labelledby="waiting">
          <h2 id="waiting">Waits for you</h2>
          {waits === 0 ? <p className="nothing">Nothing waits for you.</p> : null}
          <Waiting title="Changes were requested" articles={home.toChange} now={now} />
          <Waiting title="Your approval fell, because somebody changed the piece" articles={home.fallen} now={now} />
          <Questions questions={home.questions} now={now} />
          <Waiting title="In review" articles={home.toReview} now={now} />
        </section>
        <section className="panel" aria-labelledby="mine">
          <h2 id="mine">Your pieces</h2>
          {home.mine.length > 0 ? (
            <ArticleRows articles={home.mine} now={now} />
          ) : (
            <p className="nothing">
              {mayWrite
                ? 'You have nothing in writing. Begin an article, or import a text.'
                : 'You have nothing in writing.'}
            </p>
          )}
        </section>
      </div>
      <section className="panel" aria-labelledby="next">
        <h2 id="next">Goes out next</h2>
        {home.next.length > 0 ? (
          <ArticleRows articles={home.next} now={now} />
        ) : (
          <p className="nothing">Nothing is approved or scheduled.</p>
        )}
        <p className="hint">Every hour in the newsroom is by the clock of {timeZone}.</p>
      </section>
    </div>
  )
}

function Waiting({ title, articles, now }: { title: string; articles: HomeArticle[]; now: Date }) {
  if (articles.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ArticleRows articles={articles} now={now} />
    </div>
  )
}

function Questions({ questions, now }: { questions: HomeQuestion[]; now: Date }) {
  if (questions.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>Asked about your pieces</h3>
      <ul className={`rows ${styles.articles}`}>
        {questions.map(({ id, articleId, text, askedBy, askedAt, headline }) => (
          <li key={id}>
            <Link href={writingPath(articleId)} data-row dir="auto">
              {text}
            </Link>
            <p className="hint">
              <When at={askedAt} now={now} />
            </p>
            <p className="hint" dir="auto">
              {askedBy} on “{headline || 'a piece without a headline'}”
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
