import Link from 'next/link'
import { When } from '#components/dates/when'
import { ArticleRows } from '#components/newsroom/home/article-rows'
import { Tasks } from '#components/newsroom/home/tasks'
import { useTranslations } from '#components/translations'
import { writingPath } from '#lib/articles/paths'
import { timeZone } from '#lib/dates/newsroom'
import { frontsPath } from '#lib/fronts/paths'
import type { Home, HomeArticle, HomeQuestion } from '#lib/home/queries'
import styles from './home.module.css'

/** The first page after signing in. */
export function HomePage({ home, now, mayWrite }: { home: Home; now: Date; mayWrite: boolean }) {
  const t = useTranslations('homePage')
  const ofPast = useTranslations('pastChecks')
  const ofFronts = useTranslations('fronts')
  const waits =
    home.toReview.length + home.toChange.length + home.fallen.length + home.questions.length + home.tasks.length
  return (
    <div className="columns">
      <div>
        <section className="panel" aria-labelledby="waiting">
          <h2 id="waiting">{t('waits')}</h2>
          {waits === 0 ? <p className="nothing">{t('nothingWaits')}</p> : null}
          <Tasks tasks={home.tasks} now={now} />
          <Waiting title={t('changesRequested')} articles={home.toChange} now={now} />
          <Waiting title={t('approvalFell')} articles={home.fallen} now={now} />
          <Questions questions={home.questions} now={now} />
          <Waiting title={t('inReview')} articles={home.toReview} now={now} />
        </section>
        <section className="panel" aria-labelledby="mine">
          <h2 id="mine">{t('yourArticles')}</h2>
          {home.mine.length > 0 ? (
            <ArticleRows articles={home.mine} now={now} />
          ) : (
            <p className="nothing">{t(mayWrite ? 'nothingInWritingYet' : 'nothingInWriting')}</p>
          )}
        </section>
      </div>
      <section className="panel" aria-labelledby="next">
        <h2 id="next">{t('goesOutNext')}</h2>
        {home.next.length > 0 ? (
          <ArticleRows articles={home.next} now={now} />
        ) : (
          <p className="nothing">{t('nothingNext')}</p>
        )}
        <p className="hint">{t('clock', { timeZone })}</p>
        {home.openPast > 0 ? (
          <p>
            <Link href="/newsroom/past-checks">{ofPast('openCount', { count: home.openPast })}</Link>
          </p>
        ) : null}
        {home.frontsToLookAt > 0 ? (
          <p>
            <Link href={frontsPath}>{ofFronts('toLookAt', { count: home.frontsToLookAt })}</Link>
          </p>
        ) : null}
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
  const t = useTranslations('homePage')
  if (questions.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>{t('asked')}</h3>
      <ul className={`rows ${styles.articles}`}>
        {questions.map(({ id, articleId, text, askedBy, askedAt, headline }) => (
          <li key={id}>
            <Link href={writingPath(articleId)} data-row>
              {text}
            </Link>
            <p className="hint">
              <When at={askedAt} now={now} />
            </p>
            <p className="hint">{t('askedOn', { name: askedBy, headline: headline || t('withoutHeadline') })}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
