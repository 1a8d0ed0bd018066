'use client'

import { type FormEvent, useRef, useState } from 'react'
import { OwnWords } from '#components/newsroom/fronts/own-words'
import { PieceField } from '#components/newsroom/fronts/piece-field'
import { usePlaceName } from '#components/newsroom/fronts/slot-words'
import { type Named, TagsField } from '#components/newsroom/media/record-fields'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { optionsOf, SelectField } from '#components/ui/select-field'
import type { DeskName } from '#lib/desks/queries'
import type { FrontKey } from '#lib/fronts/paths'
import type { ShownPlace } from '#lib/fronts/shown'
import { longest, type Slot } from '#lib/site/front/places'

type Props = {
  frontKey: FrontKey
  place: ShownPlace
  desks: DeskName[]
  pending: boolean
  message: string | null
  onClose: () => void
  onKeep: (slot: Slot) => void
}

const rules = ['own', 'newest', 'desk', 'topic'] as const
type Rule = (typeof rules)[number]

/** What stands in one place: a piece, with words of its own for this front; or by which rule the place fills itself. */
export function PlaceDialog({ frontKey, place, desks, pending, message, onClose, onKeep }: Props) {
  const t = useTranslations('fronts')
  const ui = useTranslations('ui')
  const placeName = usePlaceName()
  const { slot, name } = place
  const [isPiece, setIsPiece] = useState(slot.by === 'pinned' || slot.by === 'own')
  const [piece, setPiece] = useState<Named | null>(
    slot.by === 'pinned' ? { id: slot.articleId, name: place.piece ?? name } : null,
  )
  const wordsFor = useRef(slot.by === 'pinned' ? slot.articleId : null)
  const [kicker, setKicker] = useState(slot.by === 'pinned' ? slot.kicker : '')
  const [headline, setHeadline] = useState(slot.by === 'pinned' ? slot.headline : '')
  const [rule, setRule] = useState<Rule>(slot.by === 'pinned' ? 'own' : slot.by)
  const [deskId, setDeskId] = useState(slot.by === 'desk' ? slot.deskId : (desks[0]?.id ?? ''))
  const [topic, setTopic] = useState<Named | null>(slot.by === 'topic' ? { id: slot.tagId, name } : null)
  const [missing, setMissing] = useState<string | null>(null)

  // Words for one piece are none for another.
  const pick = (picked: Named | null) => {
    if (picked && picked.id !== wordsFor.current) {
      setKicker('')
      setHeadline('')
      wordsFor.current = picked.id
    }
    setPiece(picked)
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(null)
    if (isPiece) {
      if (!piece) return setMissing(t('pieceMissing'))
      return onKeep({ by: 'pinned', articleId: piece.id, kicker, headline })
    }
    if (rule === 'desk') return onKeep({ by: 'desk', deskId })
    if (rule !== 'topic') return onKeep({ by: rule })
    if (!topic) return setMissing(t('chooseTopic'))
    return onKeep({ by: 'topic', tagId: topic.id })
  }

  return (
    <Dialog open onClose={onClose} title={t('chooseFor', { place: placeName(place) })}>
      <form method="post" noValidate onSubmit={onSubmit}>
        {message ? (
          <Notice kind="stop" word={t('notKept')} live>
            {message}
          </Notice>
        ) : null}
        <fieldset className="field">
          <legend>{t('what')}</legend>
          {[true, false].map((one) => (
            <label key={String(one)} className="choice">
              <input type="radio" name="what" checked={isPiece === one} onChange={() => setIsPiece(one)} />
              {one ? t('aPiece') : t('filled')}
            </label>
          ))}
        </fieldset>
        {isPiece ? (
          <>
            <PieceField frontKey={frontKey} picked={piece} error={missing} onPick={pick} />
            <OwnWords
              label={t('kicker')}
              hint={t('kickerHint', { most: longest.kicker })}
              words={kicker}
              most={longest.kicker}
              onWords={setKicker}
            />
            <OwnWords
              label={t('headline')}
              hint={t('headlineHint', { most: longest.headline })}
              words={headline}
              most={longest.headline}
              onWords={setHeadline}
            />
          </>
        ) : (
          <>
            <SelectField
              label={t('rules')}
              value={rule}
              options={rules.map((one) => [one, t(`rule.${one}`)])}
              onChange={({ target }) => setRule(rules.find((one) => one === target.value) ?? 'own')}
            />
            {rule === 'desk' ? (
              <SelectField
                label={t('desk')}
                value={deskId}
                options={optionsOf(desks)}
                onChange={({ target }) => setDeskId(target.value)}
              />
            ) : null}
            {rule === 'topic' ? (
              <TagsField
                label={t('topic')}
                picked={topic ? [topic] : []}
                error={missing ?? undefined}
                onPick={(picked) => setTopic(picked.at(-1) ?? null)}
              />
            ) : null}
          </>
        )}
        <div className="dialog-foot">
          <Button kind="quiet" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button kind="primary" type="submit" pending={pending}>
            {t('keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
