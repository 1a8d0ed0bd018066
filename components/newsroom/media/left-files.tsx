import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { LeftOut } from '#lib/media/left-out'

/** As many are named */
const named = 8

/** Files that stay as they are, each with why. */
export function LeftFiles({ left }: { left: readonly LeftOut[] }) {
  const t = useTranslations('bulkEdits')
  if (left.length === 0) return null
  return (
    <Notice kind="warn" word={t('leftTitle', { count: left.length })}>
      <ul className="rows">
        {left.slice(0, named).map(({ id, name, why }) => (
          <li key={id}>{t('left', { name, why })}</li>
        ))}
      </ul>
      {left.length > named ? <p>{t('more', { count: left.length - named })}</p> : null}
    </Notice>
  )
}
