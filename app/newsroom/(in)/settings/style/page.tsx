import type { Metadata } from 'next'
import { RuleFilters, RulePages } from '#components/newsroom/style/filters'
import { NewRule } from '#components/newsroom/style/new-rule'
import { RuleTable } from '#components/newsroom/style/rule-table'
import { Starter } from '#components/newsroom/style/starter'
import { RuleTableButtons } from '#components/newsroom/style/table-dialog'
import { TryOut } from '#components/newsroom/style/try-out'
import { useTranslations } from '#components/translations'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { rulePage } from '#lib/house-style/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('stylePages'))('title'),
})

export default async function StylePage({ searchParams }: PageProps<'/newsroom/settings/style'>) {
  const actor = await requireActor()
  const asked = askedIn(await searchParams)
  const list = await orNotFound(rulePage(actor, asked))
  const mayChange = can(actor, 'style.change')
  const t = await getTranslations('stylePages')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <div className="acts">
          <RuleTableButtons mayChange={mayChange} />
          {mayChange ? <NewRule language={asked.language} /> : null}
        </div>
      </header>
      <p className="style-intro">{t('intro')}</p>
      {mayChange ? null : <p className="hint">{t('readOnly')}</p>}
      {list.all === 0 ? (
        <NoRules mayChange={mayChange} />
      ) : (
        <>
          <RuleFilters asked={asked} languages={list.languages} />
          {list.count === 0 ? <NoneFits /> : <RuleTable {...list} mayChange={mayChange} />}
          <RulePages asked={asked} page={list.page} pages={list.pages} />
        </>
      )}
      <TryOut languages={list.languages} stamp={list.stamp} />
    </div>
  )
}

function askedIn({ words, language, page }: Record<string, string | string[] | undefined>) {
  const one = (given: string | string[] | undefined, most: number) => [given].flat()[0]?.slice(0, most) ?? ''
  return { words: one(words, 100), language: one(language, 35), page: one(page, 5) }
}

function NoRules({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations('stylePages')
  return (
    <div className="empty">
      <h2>{t('empty')}</h2>
      <p>{t('emptyText')}</p>
      {mayChange ? <Starter /> : null}
    </div>
  )
}

function NoneFits() {
  const t = useTranslations('stylePages')
  return (
    <div className="empty">
      <h2>{t('noneFits')}</h2>
      <p>{t('noneFitsText')}</p>
    </div>
  )
}
