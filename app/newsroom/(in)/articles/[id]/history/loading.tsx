import { useTranslations } from '#components/translations'

const lines = Array.from({ length: 10 }, (_, at) => `line ${at}`)

export default function HistoryLoading() {
  const t = useTranslations('historyPage')
  return (
    <div className="page" aria-busy="true">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <div className="bones" aria-hidden>
        {lines.map((line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  )
}
