import { useTranslations } from '#components/translations'

const rows = Array.from({ length: 12 }, (_, at) => `row ${at}`)

export default function ArticlesLoading() {
  const t = useTranslations('articlePages')
  return (
    <div className="page" aria-busy="true">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <div className="bones" aria-hidden>
        {rows.map((row) => (
          <span key={row} />
        ))}
      </div>
    </div>
  )
}
