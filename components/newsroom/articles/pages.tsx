import { type AskedFor, addressOf } from '#components/newsroom/articles/filters'
import { useTranslations } from '#components/translations'
import { NewestOlder } from '#components/ui/newest-older'

/** Links to the next page of the list, and back to its beginning. */
export function Pages({ asked, after, next }: { asked: AskedFor; after: string; next: string | null }) {
  const t = useTranslations('articlePages')
  return (
    <NewestOlder
      newest={after ? addressOf(asked) : null}
      older={next ? addressOf({ ...asked, after: next }) : null}
      words={{ pages: t('pages'), newest: t('newest'), older: t('older') }}
    />
  )
}
