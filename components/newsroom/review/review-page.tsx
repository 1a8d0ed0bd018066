import Link from 'next/link'
import type { ReactNode } from 'react'
import { Checks } from '#components/checks/checks'
import { BundlePanel } from '#components/newsroom/bundles/bundle-panel'
import { Guests } from '#components/newsroom/guests/guests'
import { PassedItem } from '#components/newsroom/past-checks/passed-item'
import { ReviewClaims } from '#components/newsroom/review/claims'
import { ReviewComments } from '#components/newsroom/review/comments'
import { Decision } from '#components/newsroom/review/decision'
import { Differs } from '#components/newsroom/review/differs'
import { LeadChange } from '#components/newsroom/review/lead-change'
import { PictureChanges } from '#components/newsroom/review/picture-changes'
import { ReviewQuestions } from '#components/newsroom/review/questions'
import { ReviewKeys } from '#components/newsroom/review/review-keys'
import { ReviewText } from '#components/newsroom/review/review-text'
import { SinceDecided } from '#components/newsroom/review/since-decided'
import { Steps } from '#components/newsroom/review/steps'
import { ReviewSuggestions } from '#components/newsroom/review/suggestions'
import { Publications, Timeline } from '#components/newsroom/review/timeline'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { Assignments } from '#components/workflow/assignments'
import { Embargo } from '#components/workflow/embargo'
import { OtherWords } from '#components/workflow/other-words'
import { PlannedWithdrawal } from '#components/workflow/planned-withdrawal'
import { StateMark } from '#components/workflow/state-mark'
import { ThrowAway } from '#components/workflow/throw-away'
import { comparePath, historyPath, previewPagePath, writingPath } from '#lib/articles/paths'
import type { Assignments as AssignmentsOf } from '#lib/assignments/queries'
import type { BundleOfArticle } from '#lib/bundles/queries'
import type { ShownThread } from '#lib/comments/shown'
import type { Guests as AskedGuests } from '#lib/guest-reviews/queries'
import type { PastChecks } from '#lib/past-checks/queries'
import type { AskedQuestion } from '#lib/questions/queries'
import type { Review } from '#lib/reviews/review'
import styles from './review.module.css'

export type ReviewPageProps = {
  review: Review
  /** What changed since this person, or whose approval fell, decided on it; null where nobody did, or it can’t be told */
  changed: ReactNode
  assignments: AssignmentsOf
  /** What of it went out past checks, and nobody has closed */
  past: PastChecks[]
  guests: AskedGuests
  bundle: BundleOfArticle
  questions: AskedQuestion[]
  mayAsk: boolean
  threads: ShownThread[]
  mayComment: boolean
  /** Where readers find it; null while they don’t */
  onSite: string | null
  now: Date
}

/** The review page: the text, its claims and sources, checks and questions, moves, and the timeline. */
export function ReviewPage({
  review,
  changed,
  assignments,
  past,
  guests,
  bundle,
  questions,
  mayAsk,
  threads,
  mayComment,
  onSite,
  now,
}: ReviewPageProps) {
  const t = useTranslations('reviewPage')
  const ofSteps = useTranslations('reviewSteps')
  const ofTasks = useTranslations('assignments')
  const ofGuests = useTranslations('guests')
  const ofPast = useTranslations('pastChecks')
  const ofBundles = useTranslations('bundlesPage')
  const compare = useTranslations('comparePage')
  const ofSuggestions = useTranslations('suggestions')
  const { sinceDecided, leadBefore, changedPictures, differs } = review
  const hasChanges = [sinceDecided, leadBefore, changedPictures, differs].some((one) => one !== null)
  return (
    <div className={`page ${styles.review}`}>
      <header className="page-head">
        <StateMark state={review.state} />
        <div className="acts">
          {onSite ? (
            <a className="button" data-kind="quiet" href={onSite}>
              {t('onSite')}
            </a>
          ) : null}
          <Link className="button" data-kind="quiet" href={previewPagePath(review.id, review.revision?.number ?? null)}>
            {t('preview')}
          </Link>
          <Link className="button" href={writingPath(review.id)}>
            {t('openDraft')}
          </Link>
        </div>
      </header>
      {review.changedSince && review.revision ? (
        <Notice kind="warn" word={t('changedSince')}>
          <p>{t('changedSinceRevision', { number: review.revision.number })}</p>
          <OtherWords words={review.otherWords} />
        </Notice>
      ) : null}
      {past.map((passed) => (
        <Notice key={passed.id} kind="warn" word={ofPast('title')}>
          <PassedItem passed={passed} now={now} />
        </Notice>
      ))}
      {review.withdrawal ? (
        <PlannedWithdrawal
          articleId={review.id}
          language={review.language}
          planned={review.withdrawal}
          may={review.mayWithdraw}
        />
      ) : null}
      <nav className={styles.parts} aria-label={t('parts')}>
        {hasChanges ? <a href="#changed">{t('changes')}</a> : null}
        <a href="#text">{t('theText')}</a>
        <a href="#checks">{t('checks')}</a>
        <a href="#comments">{t('comments')}</a>
        <a href="#suggestions">{ofSuggestions('title')}</a>
      </nav>
      <div className={styles.grid} data-columns={hasChanges ? 3 : 2}>
        {hasChanges ? (
          <div className={styles.changed} id="changed">
            <SinceDecided review={review} now={now}>
              {changed}
            </SinceDecided>
            <LeadChange review={review} />
            <PictureChanges changed={review.changedPictures} language={review.language} />
            <Differs review={review} />
          </div>
        ) : null}
        <ReviewText article={review} detailsAt={`${writingPath(review.id)}#details`} />
        <aside className={styles.beside} aria-label={t('aboutPiece')}>
          <Part title={t('checks')} location="checks">
            <Embargo articleId={review.id} until={review.embargoUntil} may={review.mayEmbargo} />
            <Checks articleId={review.id} checks={review.checks} mayWaive={review.mayWaive} />
          </Part>
          {bundle.bundle || bundle.choices.length > 0 ? (
            <Part title={ofBundles('inBundle')} location="bundle">
              <BundlePanel articleId={review.id} of={bundle} />
            </Part>
          ) : null}
          <Part title={ofSteps('title')} location="steps">
            <Steps review={review} now={now} />
          </Part>
          <Part title={ofGuests('title')} location="guests">
            <Guests articleId={review.id} asked={guests} now={now} />
          </Part>
          <Part title={ofTasks('title')} location="assignments">
            <Assignments articleId={review.id} {...assignments} />
          </Part>
          <Part title={t('claimsAndSources')}>
            <ReviewClaims claims={review.claims} language={review.language} />
          </Part>
          <Part title={t('comments')} location="comments">
            <ReviewComments
              articleId={review.id}
              language={review.language}
              threads={threads}
              mayComment={mayComment}
            />
          </Part>
          <Part title={ofSuggestions('title')} location="suggestions">
            <ReviewSuggestions
              articleId={review.id}
              suggestions={review.suggestions}
              language={review.language}
              now={now}
            />
          </Part>
          <Part title={t('questions')} location="questions">
            <ReviewQuestions articleId={review.id} questions={questions} mayAsk={mayAsk} />
          </Part>
          <Part title={t('history')} location="history">
            <p>
              <Link href={historyPath(review.id)}>{t('textThroughTime')}</Link> ·{' '}
              <Link href={comparePath(review.id)}>{compare('title')}</Link>
            </p>
            <Timeline id={review.id} events={review.events} now={now} />
            {review.mayTrash ? <ThrowAway articleId={review.id} /> : null}
          </Part>
          {review.publications.length > 0 ? (
            <Part title={t('publications')}>
              <Publications review={review} now={now} />
            </Part>
          ) : null}
        </aside>
      </div>
      <Decision review={review} bundle={bundle.bundle} now={now} />
      <ReviewKeys />
    </div>
  )
}

function Part({ title, location, children }: { title: string; location?: string; children: ReactNode }) {
  return (
    <section className="panel" id={location} data-location={location} tabIndex={location ? -1 : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
