'use client'

import { useEffect, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { SelectField } from '#components/ui/select-field'
import { coastsFor } from '#lib/coasts/actions'
import { message } from '#lib/messages/message'
import type { MapKind, Place } from '#lib/text/map-figures'
import { outlineIn } from '#lib/text/map-outline'
import { OutlineField } from './outline-field.tsx'

const choices = ['kept', 'none', 'coasts', 'borders', 'own'] as const
type Choice = (typeof choices)[number]

/** In milliseconds without a key: figures change letter by letter. */
const pause = 400

type Props = {
  kind: MapKind
  /** Empty while they can’t be read */
  places: readonly Place[]
  names: readonly string[]
  /** As the map has it that is in the text; null where there is none */
  kept: string | null
  /** As it is now */
  outline: string | null
  onOutline: (outline: string | null) => void
  /** Whether coasts are on their way, without which the map would go into the text */
  onWaiting: (isWaiting: boolean) => void
}

/** What was chosen when a map has this outline: the kind of a chart may be changed, and changed back. */
function choiceOf(outline: string | null, kept: string | null): Choice {
  if (outline === kept) return kept === null ? 'coasts' : 'kept'
  if (outline === null) return 'none'
  return holdsRegions(outline) ? 'own' : 'coasts'
}

const holdsRegions = (outline: string | null) => (outlineIn(outline)?.regions.length ?? 0) > 0

/** What lies beneath a map: coasts, which come from the newsroom’s server, or an outline of one’s own. */
export function MapFields({ kind, places, names, kept, outline, onOutline, onWaiting }: Props) {
  const t = useTranslations('charts')
  const [choice, setChoice] = useState(() => choiceOf(outline, kept))
  if (kind === 'regions') return <OutlineField names={names} kept={outline} onOutline={onOutline} />

  const choose = (next: Choice) => {
    setChoice(next)
    onOutline(next === 'kept' ? kept : next === 'own' && holdsRegions(outline) ? outline : null)
  }
  const isFetched = choice === 'coasts' || choice === 'borders'
  return (
    <>
      <SelectField
        label={t('beneath')}
        hint={choice === 'borders' ? t('bordersHint') : undefined}
        options={choices
          .filter((one) => one !== 'kept' || kept !== null)
          .map((one) => [one, t(`beneathKinds.${one}`)] as const)}
        value={choice}
        onChange={({ target: { value } }) => {
          const next = choices.find((one) => one === value)
          if (next) choose(next)
        }}
      />
      {isFetched ? <Coasts places={places} borders={choice === 'borders'} {...{ onOutline, onWaiting }} /> : null}
      {choice === 'own' ? (
        <OutlineField names={names} kept={holdsRegions(outline) ? outline : null} onOutline={onOutline} />
      ) : null}
    </>
  )
}

/** Asks for the coasts around these places, and again once they are others. Says only what went wrong. */
function Coasts({
  places,
  borders,
  onOutline,
  onWaiting,
}: { borders: boolean } & Pick<Props, 'places' | 'onOutline' | 'onWaiting'>) {
  const [wrong, setWrong] = useState<string | null>(null)
  const sentence = useSentence()
  const asked = JSON.stringify({ places, borders })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is given has another identity with each key, and is the same as long as this is
  useEffect(() => {
    if (places.length === 0) return
    let isOld = false
    onWaiting(true)
    const timer = setTimeout(async () => {
      const answer = await coastsFor({ places: [...places], borders }).catch(() => null)
      if (isOld) return
      onWaiting(false)
      if (answer?.ok) onOutline(answer.value)
      else onOutline(null)
      setWrong(answer === null ? sentence(message('charts.coastsNotReached')) : answer.ok ? null : answer.message)
    }, pause)
    return () => {
      isOld = true
      clearTimeout(timer)
      onWaiting(false)
    }
  }, [asked])
  return wrong === null ? null : (
    <p className="hint" role="status">
      {wrong}
    </p>
  )
}
