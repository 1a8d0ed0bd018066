import { CircleCheck, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { PieceActs } from '#components/newsroom/bundles/piece-acts'
import { useSentence, useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor, reviewPath } from '#lib/articles/paths'
import type { ShownMember } from '#lib/bundles/shown'
import { writtenIn } from '#lib/text/direction'
import styles from './bundles.module.css'

/** A piece of a bundle: where it stands, who stands by it, and what keeps it from readers. */
export function PieceRow({
  bundle,
  member,
  part,
  last,
}: {
  bundle: { id: string; version: number; mayArrange: boolean }
  member: ShownMember | null
  part: number
  last: boolean
}) {
  const t = useTranslations('bundlesPage')
  const labels = useTranslations('labels')
  const pages = useTranslations('articlePages')
  const sentence = useSentence()
  if (!member)
    return (
      <li>
        <p className="hint">{t('part', { part })}</p>
        <p>{t('notYours')}</p>
      </li>
    )
  const { articleId, headline, language, desk, state, reach, out, lacks, steps } = member
  return (
    <li>
      <p className="hint">
        <Dotted>
          {[
            t('part', { part }),
            desk ?? pages('noDesk'),
            reach === 'live' ? t('live') : reach === 'withdrawn' ? t('withdrawn') : null,
          ]}
        </Dotted>
      </p>
      <p className={styles.headline}>
        <Link href={pathFor(articleId, state)} data-row {...writtenIn(language)}>
          {headline || pages('noHeadline')}
        </Link>{' '}
        <StateMark state={state} />
      </p>
      <p className="hint" hidden={steps.length === 0}>
        <Dotted>
          {steps.map(({ kind, by }) => {
            const step = labels(`reviewKind.${kind}`)
            return by === null ? t('stepMissing', { step }) : t('stepBy', { step, name: by })
          })}
        </Dotted>
      </p>
      {out ? null : lacks.length === 0 ? (
        <p className={styles.ready}>
          <CircleCheck aria-hidden size={16} /> {t('ready')}
        </p>
      ) : (
        <ul className={styles.lacks}>
          {lacks.map((why) => (
            <li key={sentence(why)}>
              <TriangleAlert aria-hidden size={16} /> <bdi>{sentence(why)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div className="acts">
        {state === 'in_review' && !out ? (
          <Link
            className="button"
            data-kind="quiet"
            href={reviewPath(articleId)}
            aria-label={t('reviewThis', { headline: headline || pages('noHeadlineInline') })}
          >
            {t('review')}
          </Link>
        ) : null}
        <PieceActs
          bundle={bundle}
          articleId={articleId}
          headline={headline || pages('noHeadlineInline')}
          part={part}
          last={last}
          mayTakeOut={member.mayTakeOut}
        />
      </div>
    </li>
  )
}
