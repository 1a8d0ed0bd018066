import type { Metadata } from 'next'
import { NewRule } from '#components/newsroom/steps/new-rule'
import { StepsTable } from '#components/newsroom/steps/steps-table'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { reviewersToPick, reviewRules } from '#lib/review-steps/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('stepsPage'))('title'),
})

export default async function StepsPage() {
  const actor = await requireActor()
  const mayChange = can(actor, 'steps.change')
  const [rules, desks, people] = await orNotFound(
    Promise.all([reviewRules(actor), desksToPick(actor), mayChange ? reviewersToPick(actor) : []]),
  )
  const t = await getTranslations('stepsPage')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        {mayChange ? (
          <div className="acts">
            <NewRule desks={desks} people={people} />
          </div>
        ) : null}
      </header>
      <p className="style-intro">{t('intro')}</p>
      {mayChange ? null : <p className="hint">{t('readOnly')}</p>}
      {rules.length === 0 ? (
        <div className="empty">
          <h2>{t('empty')}</h2>
          <p>{t('emptyText')}</p>
        </div>
      ) : null}
      <StepsTable rules={rules} desks={desks} people={people} mayChange={mayChange} />
    </div>
  )
}
