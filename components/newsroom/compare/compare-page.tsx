import Link from 'next/link'
import { BesideText } from '#components/newsroom/compare/beside-text'
import { ChangeSteps } from '#components/newsroom/compare/change-steps'
import { ClaimChanges } from '#components/newsroom/compare/claim-changes'
import { DetailChanges } from '#components/newsroom/compare/detail-changes'
import { KeepRevision } from '#components/newsroom/compare/keep-revision'
import { StateText } from '#components/newsroom/history/state-text'
import { PictureChangeList } from '#components/newsroom/review/picture-changes'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { SelectField } from '#components/ui/select-field'
import { comparePath, historyPath, reviewPath, revisionPath } from '#lib/articles/paths'
import { type Compared, DRAFT } from '#lib/comparing/input'
import type { ShownComparison, ShownSide } from '#lib/comparing/shown'
import { sideBySide } from '#lib/comparing/side-by-side'
import type { TranslatorFor } from '#lib/messages/translator'
import styles from './compare.module.css'

/** Two revisions of a piece: the words in which they differ, in one text or side by side, and all that differs beside it. */
export function ComparePage({
  comparison,
  revisions,
  sides,
  beside,
  mayKeep,
}: ShownComparison & { sides: Compared; beside: boolean; mayKeep: boolean }) {
  const t = useTranslations('comparePage')
  const review = useTranslations('reviewPage')
  const { id, language, from, to, text, claims, details, pictures, fileNames } = comparison
  const same = text.same && claims.length === 0 && details.length === 0 && pictures.length === 0
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <div className="acts">
          {mayKeep ? <KeepRevision articleId={id} /> : null}
          <Link className="button" href={historyPath(id)}>
            {review('textThroughTime')}
          </Link>
          <Link className="button" href={reviewPath(id)}>
            {review('history')}
          </Link>
        </div>
      </header>
      <Choice revisions={revisions} sides={sides} beside={beside} />
      <p>
        <SideLink id={id} side={from} /> <span aria-hidden>→</span> <SideLink id={id} side={to} />{' '}
        <Link href={swapped(id, sides, beside)}>{t('swap')}</Link>
      </p>
      {same ? (
        <p className="nothing">{t('same')}</p>
      ) : (
        <>
          {text.same ? (
            <p className="hint">{t('sameText')}</p>
          ) : (
            <ChangeSteps key={`${from.number} ${to.number} ${beside}`} />
          )}
          {text.same ? null : (
            <p className="hint">
              {t('cameCount', { count: text.added })} · {t('wentCount', { count: text.removed })}
            </p>
          )}
          <div className={beside ? styles.wide : styles.grid}>
            <div className={styles.texts}>
              <div className={beside ? styles.whereNarrow : undefined}>
                <StateText text={text.text} language={language} writers={[]} />
              </div>
              {beside ? <BesideText rows={sideBySide(text.text)} language={language} /> : null}
            </div>
            <aside aria-label={t('besideText')}>
              <DetailChanges changes={details} language={language} />
              <PictureChangeList changes={pictures} names={fileNames} language={language} />
              <ClaimChanges changes={claims} language={language} />
            </aside>
          </div>
        </>
      )}
    </div>
  )
}

function swapped(id: string, { from, to }: Compared, beside: boolean): string {
  return `${comparePath(id)}?from=${to}&to=${from}${beside ? '&view=beside' : ''}`
}

/** A form that works without JavaScript. */
function Choice({
  revisions,
  sides,
  beside,
}: {
  revisions: ShownComparison['revisions']
  sides: Compared
  beside: boolean
}) {
  const t = useTranslations('comparePage')
  const options = [
    [DRAFT, t('draftNow')] as const,
    ...revisions.map(
      (side) => [String(side.number), [wordsOf(side, t), side.name ?? t(`cause.${side.cause}`)].join(' · ')] as const,
    ),
  ]
  return (
    <form className={styles.choice} method="get">
      <SelectField label={t('from')} name="from" defaultValue={String(sides.from)} options={options} />
      <SelectField label={t('to')} name="to" defaultValue={String(sides.to)} options={options} />
      <fieldset className="field">
        <legend>{t('view')}</legend>
        <label className="choice">
          <input type="radio" name="view" value="inline" defaultChecked={!beside} />
          {t('inline')}
        </label>
        <label className={`choice ${styles.whereWide}`}>
          <input type="radio" name="view" value="beside" defaultChecked={beside} />
          {t('beside')}
        </label>
      </fieldset>
      <Button kind="primary" type="submit">
        {t('compare')}
      </Button>
    </form>
  )
}

/** “Revision 3 · 21 Nov, 14:05 · Ada Marrel” */
function wordsOf({ number, moment, by }: ShownSide, t: TranslatorFor<'comparePage'>): string {
  const what = number === null ? t('draftNow') : t('revision', { number })
  return [what, moment.words, by].filter(Boolean).join(' · ')
}

function SideLink({ id, side }: { id: string; side: ShownSide }) {
  const words = wordsOf(side, useTranslations('comparePage'))
  if (side.number === null) return <bdi>{words}</bdi>
  return (
    <Link href={revisionPath(id, side.number)}>
      <bdi>{words}</bdi>
    </Link>
  )
}
