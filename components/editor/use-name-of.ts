'use client'

import { useTranslations } from '#components/translations'
import { useStable } from '#components/ui/use-stable'
import { reviewerIn } from '#lib/text/suggester'

type Named = { id: string; name: string }

/** The name of somebody of the newsroom by her id, or of a reviewer in a file, of whom it says that. */
export function useNameOf(people: readonly Named[], me: Named): (suggester: string) => string {
  const t = useTranslations('suggestions')
  return useStable((suggester: string) => {
    const reviewer = reviewerIn(suggester)
    if (reviewer !== null) return t('inFile', { name: reviewer || t('somebody') })
    return people.find(({ id }) => id === suggester)?.name ?? (suggester === me.id ? me.name : t('somebody'))
  })
}
