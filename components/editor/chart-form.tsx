'use client'

import { useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import { isMessage } from '#lib/messages/message'
import {
  type ChartAttributes,
  chartAttributes,
  chartKinds,
  figuresOf,
  isChartKind,
  isDecimalSign,
  longestDescription,
  longestUnit,
} from '#lib/text/chart'
import type { NewChart } from '#lib/text/chart-commands'
import { type DecimalSign, decimalSignOf, decimalSigns } from '#lib/text/chart-number'
import { namesColumns, namesMap, pastedFigures } from '#lib/text/chart-paste'
import { decimalSignOfPlaces, isMapKind } from '#lib/text/map-figures'
import type { Attributes } from '#lib/text/markup'
import { lineFrom } from '#lib/text/picture'
import { ChartPreview } from './chart-preview.tsx'
import './charts.css'
import { LineField } from './line-field.tsx'
import { MapFields } from './map-fields.tsx'

type Rows = readonly (readonly string[])[]

const longestTitle = 300

/** The figures are pasted here for a new chart, and stand in the text for a table that is there. */
export function ChartForm({
  language,
  rtl,
  table,
  before,
  decimals,
  onCancel,
  onInsert,
  onSet,
}: {
  language: string
  rtl: boolean
  /** Null for a new chart; `named`: whether its first row seems to be names */
  table: { rows: Rows; named: boolean } | null
  /** What the table says of its chart; null where it is none yet */
  before: Attributes | null
  /** As the language of the piece has them */
  decimals: DecimalSign
  onCancel: () => void
  onInsert: (chart: NewChart) => void
  /** Null: a table again */
  onSet: (chart: Pick<NewChart, 'attributes' | 'named'> | null) => void
}) {
  const t = useTranslations('charts')
  const ui = useTranslations('ui')
  const sentence = useSentence()
  const said = before && chartAttributes(before)
  const [pasted, setPasted] = useState('')
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState(said?.chart ?? 'column')
  const [unit, setUnit] = useState(said?.chartUnit ?? '')
  const [description, setDescription] = useState(said?.chartDescription ?? '')
  const [outline, setOutline] = useState(said?.chartOutline ?? null)
  const [chosenSign, setSign] = useState<DecimalSign | null>(said?.chartDecimals ?? null)
  const [chosenNamed, setNamed] = useState<boolean | null>(null)
  const [tried, setTried] = useState(false)
  const [isWaiting, setWaiting] = useState(false)

  const read = table ? table.rows : pastedFigures(pasted)
  const rows = isMessage(read) ? [] : read
  const named = chosenNamed ?? table?.named ?? (isMapKind(kind) ? namesMap(rows) : namesColumns(rows))
  const placed = kind === 'points' ? decimalSignOfPlaces(rows) : null
  const sign = chosenSign ?? placed ?? decimalSignOf(rows.flatMap((row) => row.slice(1))) ?? decimals
  const attributes: ChartAttributes = {
    chart: kind,
    chartDecimals: sign,
    chartUnit: lineFrom(unit, longestUnit) || null,
    chartDescription: lineFrom(description, longestDescription) || null,
    chartOutline: isMapKind(kind) ? outline : null,
  }
  const figures = figuresOf(rows, { ...attributes, named })
  const wrong = isMessage(read) ? read : figures.wrong
  const isEmpty = !table && pasted.trim() === ''

  const save = () => {
    if (isWaiting) return
    setTried(true)
    if (table) onSet({ attributes, named })
    else if (!wrong) onInsert({ attributes, title: lineFrom(title, longestTitle), rows, named })
  }

  const firstRow = (
    <p>
      <label>
        <input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} /> {t('named')}
      </label>
    </p>
  )

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {table ? (
        <>
          <p className="hint">{t('figuresBelow')}</p>
          {firstRow}
        </>
      ) : (
        <>
          <Field
            label={t('data')}
            hint={isMapKind(kind) ? t(`dataHintOf.${kind}`) : t('dataHint')}
            error={wrong && (tried || !isEmpty) ? sentence(wrong) : null}
          >
            {(control) => (
              <textarea
                {...control}
                className="charts-data"
                dir="auto"
                rows={6}
                spellCheck={false}
                value={pasted}
                onChange={(event) => setPasted(event.target.value)}
              />
            )}
          </Field>
          {firstRow}
          <LineField label={t('name')} hint={t('nameHint')} most={longestTitle} value={title} onChange={setTitle} />
        </>
      )}
      <div className="charts-choices">
        <SelectField
          label={t('kind')}
          options={chartKinds.map((one) => [one, t(`kinds.${one}`)] as const)}
          value={kind}
          onChange={({ target: { value } }) => isChartKind(value) && setKind(value)}
        />
        <SelectField
          label={t('decimals')}
          options={decimalSigns.map((one) => [one, t(`sign.${one}`)] as const)}
          value={sign}
          onChange={({ target: { value } }) => isDecimalSign(value) && setSign(value)}
        />
      </div>
      {isMapKind(kind) ? (
        <MapFields
          key={kind === 'regions' ? 'regions' : 'places'}
          kind={kind}
          places={figures.wrong === null && 'places' in figures ? figures.places : []}
          names={figures.categories}
          kept={said?.chartOutline ?? null}
          outline={outline}
          onOutline={setOutline}
          onWaiting={setWaiting}
        />
      ) : null}
      <LineField label={t('unit')} hint={t('unitHint')} most={longestUnit} value={unit} onChange={setUnit} />
      <Field label={t('description')} hint={t('descriptionHint')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={longestDescription}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <ChartPreview
        figures={wrong ? null : figures}
        said={wrong && !isEmpty && table ? wrong : null}
        language={language}
        rtl={rtl}
      />
      <div className="dialog-foot">
        {said ? <Button onClick={() => onSet(null)}>{t('asTable')}</Button> : null}
        <Button onClick={onCancel}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={isWaiting}>
          {table ? t('save') : t('put')}
        </Button>
      </div>
    </form>
  )
}
