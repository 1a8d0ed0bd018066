'use client'

import { DifferenceList } from '#components/newsroom/fronts/difference-list'
import type { Overtaken } from '#components/newsroom/fronts/use-front'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { differences } from '#lib/fronts/differences'
import type { ShownPlace } from '#lib/fronts/shown'

/** Somebody else changed the front meanwhile: what is different now, and one’s own change to be made all the same. */
export function OvertakenNotice({
  overtaken: { by, at, before },
  places,
  onMake,
  onLeave,
}: {
  overtaken: Overtaken
  places: ShownPlace[]
  onMake: () => void
  onLeave: () => void
}) {
  const t = useTranslations('fronts')
  const found = differences(
    before.map(({ slot }) => slot),
    places.map(({ slot }) => slot),
  ).flatMap((one) => {
    const [from, to] = [before[one.at], places[one.at]]
    return from && to ? { section: to.section, number: to.number, from, to } : []
  })
  return (
    <Notice kind="warn" live>
      <p>{t('changedMeanwhileBy', { name: by, at })}</p>
      <DifferenceList differences={found} />
      <div className="acts">
        <Button kind="primary" onClick={onMake}>
          {t('makeMine')}
        </Button>
        <Button onClick={onLeave}>{t('leaveIt')}</Button>
      </div>
    </Notice>
  )
}
