'use client'

import { ArrowUpDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { SlotWords, usePlaceName } from '#components/newsroom/fronts/slot-words'
import { useTranslations } from '#components/translations'
import type { ShownPlace } from '#lib/fronts/shown'
import styles from './fronts.module.css'

/** Every other place, with what stands there. */
export function MoveMenu({
  at,
  places,
  open,
  onOpen,
  onMove,
}: {
  at: number
  places: ShownPlace[]
  open: boolean
  onOpen: (open: boolean) => void
  onMove: (from: number, to: number) => void
}) {
  const t = useTranslations('fronts')
  const placeName = usePlaceName()
  const here = places[at]
  if (!here) return null
  return (
    <DropdownMenu.Root open={open} onOpenChange={onOpen} modal={false}>
      <DropdownMenu.Trigger
        className="button"
        data-kind="quiet"
        aria-label={t('moveThis', { place: placeName(here) })}
        title={t('moveKey')}
      >
        <ArrowUpDown aria-hidden size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={`menu ${styles.menu}`} align="end" sideOffset={4} collisionPadding={8}>
          {places.map((place, to) =>
            to === at ? null : (
              <DropdownMenu.Item
                key={`${place.section} ${place.number}`}
                className={styles.item}
                onSelect={() => onMove(at, to)}
              >
                <span>{t('moveTo', { place: placeName(place) })}</span>
                <span className="hint">
                  <SlotWords named={place} />
                </span>
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
