'use client'

import { useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { isMessage, type Message } from '#lib/messages/message'
import { outlineOfGeoJson } from '#lib/text/map-geojson'
import { outlineIn, outlineText } from '#lib/text/map-outline'

/** An outline of one’s own, pasted or from a file. `names` are those of the table, by which its regions are found. */
export function OutlineField({
  names,
  kept,
  onOutline,
}: {
  names: readonly string[]
  /** The one that is there already, as the text stores it */
  kept: string | null
  onOutline: (outline: string | null) => void
}) {
  const t = useTranslations('charts')
  const sentence = useSentence()
  const [pasted, setPasted] = useState('')
  const [wrong, setWrong] = useState<Message | null>(null)
  const regions = outlineIn(kept)?.regions ?? []
  const read = (given: string) => {
    const found = outlineOfGeoJson(given, names)
    setWrong(isMessage(found) ? found : null)
    if (!isMessage(found)) onOutline(outlineText(found))
  }
  return (
    <>
      <Field label={t('outline')} hint={t('outlineHint')} error={wrong ? sentence(wrong) : null}>
        {(control) => (
          <textarea
            {...control}
            className="charts-data"
            dir="ltr"
            rows={3}
            spellCheck={false}
            value={pasted}
            onChange={({ target: { value } }) => {
              setPasted(value)
              if (value.trim() !== '') read(value)
            }}
          />
        )}
      </Field>
      <Field label={t('outlineFile')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".geojson,.json,application/geo+json,application/json"
            onChange={async ({ target }) => read((await target.files?.[0]?.text()) ?? '')}
          />
        )}
      </Field>
      {regions.length > 0 ? (
        <p className="hint" role="status">
          {t('outlineHolds', { count: regions.length, names: regions.map(({ name }) => name).join(' · ') })}
        </p>
      ) : null}
    </>
  )
}
