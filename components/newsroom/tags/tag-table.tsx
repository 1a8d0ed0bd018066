import Link from 'next/link'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import type { ListedTag } from '#lib/tags/queries'

export function TagTable({ tags }: { tags: readonly ListedTag[] }) {
  const t = useTranslations('tagPages')
  const labels = useTranslations('labels')
  const listOf = useList()
  return (
    <table className="table">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col" className="wide">
            {t('otherNames')}
          </th>
          <th scope="col" className="wide">
            {t('partOf')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tags.map(({ id, name, kind, aliases, parent }) => (
          <tr key={id}>
            <td className="typed">
              <Link href={`/newsroom/tags/${id}`} data-row prefetch={false}>
                <bdi>{name}</bdi>
              </Link>
            </td>
            <td className="aside">{labels(`tagKind.${kind}`)}</td>
            <td className="typed wide">
              <bdi>{listOf(aliases.map((alias) => alias.name))}</bdi>
            </td>
            <td className="aside typed wide">
              <bdi>{parent?.name}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
