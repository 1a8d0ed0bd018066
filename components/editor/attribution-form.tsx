'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { saveAttribution } from '#lib/claims/actions'
import { stanceKeys, termsKeys } from '#lib/claims/letter-keys'
import type { ClaimAttribution, ClaimRow } from '#lib/claims/marked'
import { needsLabel } from '#lib/claims/terms'
import type { Stance, Terms } from '#lib/generated/prisma/enums'

/** The form of an attribution: stance, terms, locator, address, excerpt, and when it was looked at. */
export function AttributionForm({
  attribution,
  onTook,
  onDone,
}: {
  attribution: ClaimAttribution
  onTook: (row: ClaimRow) => void
  onDone: () => void
}) {
  const t = useTranslations('claimsPanel')
  const cite = useTranslations('citing')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const { pending, message, fields, run } = useAnswer()
  const [given, setGiven] = useState({
    stance: attribution.stance,
    terms: attribution.terms,
    publicLabel: attribution.publicLabel ?? '',
    locator: attribution.locator ?? '',
    url: attribution.url ?? '',
    excerpt: attribution.excerpt ?? '',
    accessedAt: attribution.accessedAt?.toISOString().slice(0, 10) ?? '',
  })
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const save = () =>
    run(
      () =>
        saveAttribution(attribution.id, { ...given, accessedAt: given.accessedAt ? new Date(given.accessedAt) : null }),
      (row) => {
        onTook(row)
        onDone()
      },
    )

  return (
    <form
      className="panel"
      data-plain
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SelectField
        label={cite('stance')}
        value={given.stance}
        onChange={({ target }) => set({ stance: target.value as Stance })}
        options={Object.values(stanceKeys).map((stance) => [stance, labels(`stance.${stance}`)])}
      />
      <SelectField
        label={cite('terms')}
        hint={labels(`termsMeaning.${given.terms}`)}
        value={given.terms}
        onChange={({ target }) => set({ terms: target.value as Terms })}
        options={Object.values(termsKeys).map((terms) => [terms, labels(`terms.${terms}`)])}
      />
      {needsLabel(given.terms) ? (
        <Field label={cite('publicLabel')} error={fields.publicLabel}>
          {(control) => (
            <input
              {...control}
              value={given.publicLabel}
              placeholder={cite('publicLabelExample')}
              onChange={(event) => set({ publicLabel: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      <Field label={t('locator')} error={fields.locator}>
        {(control) => (
          <input {...control} value={given.locator} onChange={(event) => set({ locator: event.target.value })} />
        )}
      </Field>
      <Field label={t('url')} error={fields.url}>
        {(control) => (
          <input {...control} dir="ltr" value={given.url} onChange={(event) => set({ url: event.target.value })} />
        )}
      </Field>
      <Field label={t('excerpt')} error={fields.excerpt}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            value={given.excerpt}
            onChange={(event) => set({ excerpt: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('accessedAt')} error={fields.accessedAt}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={given.accessedAt}
            onChange={(event) => set({ accessedAt: event.target.value })}
          />
        )}
      </Field>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {ui('save')}
        </Button>
      </div>
    </form>
  )
}
