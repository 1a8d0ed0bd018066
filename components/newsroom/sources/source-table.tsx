import Link from 'next/link'
import { useTranslations } from '#components/translations'
import type { sourceList } from '#lib/sources/queries'

type Listed = Awaited<ReturnType<typeof sourceList>>['sources'][number]

export function SourceTable({ sources }: { sources: Listed[] }) {
  const t = useTranslations('sourcePages')
  const labels = useTranslations('labels')
  return (
    <table className="table">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col" className="wide">
            {t('reliability')}
          </th>
          <th scope="col" className="number">
            {t('liveArticles')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, name, kind, reliability, liveArticles }) => (
          <tr key={id}>
            <td className="typed">
              <Link href={`/newsroom/sources/${id}`} data-row prefetch={false}>
                <bdi>{name}</bdi>
              </Link>
            </td>
            <td className="aside">{labels(`sourceKind.${kind}`)}</td>
            <td className="aside wide">
              {t('reliabilityInList', { code: reliability, meaning: t(`reliabilityInline.${reliability}`) })}
            </td>
            <td className="number">{liveArticles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
