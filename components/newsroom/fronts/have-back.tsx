'use client'

import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { restoreFront } from '#lib/fronts/actions'
import type { FrontKey } from '#lib/fronts/paths'

export function HaveBack({ frontKey, number }: { frontKey: FrontKey; number: number }) {
  const t = useTranslations('fronts')
  return (
    <AsksFirst
      title={t('haveBackQuestion', { number })}
      says={t('haveBackSays')}
      act={t('haveBack')}
      work={() => restoreFront(frontKey, number)}
      then={() => {}}
    >
      {(ask) => (
        <Button onClick={ask}>
          {t('haveBack')}
          <span className="visually-hidden">: {t('versionTitle', { number })}</span>
        </Button>
      )}
    </AsksFirst>
  )
}
