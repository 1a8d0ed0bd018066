'use client'

import { type FormEvent, useState } from 'react'
import { useClock } from '#components/dates/clock'
import { CropFields } from '#components/newsroom/media/crop-fields'
import { FocusPoint } from '#components/newsroom/media/focus-point'
import { namedPeople, type People, PeopleField, peopleError } from '#components/newsroom/media/people-field'
import { type Named, SourceField, TagsField } from '#components/newsroom/media/record-fields'
import { useTranslations } from '#components/translations'
import { useAskBeforeLeaving } from '#components/ui/ask-before-leaving'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { useHydrated } from '#components/ui/use-hydrated'
import { saveFile } from '#lib/describing/actions'
import { Licence } from '#lib/generated/prisma/enums'
import { libraryPath } from '#lib/media/address'
import type { Crops } from '#lib/media/crops'
import styles from './media.module.css'

export type FormFile = {
  id: string
  isPicture: boolean
  version: number
  alt: string
  decorative: boolean
  caption: string
  credit: string
  copyright: string
  licence: Licence | null
  people: readonly string[]
  place: string
  /** ISO 8601 */
  takenAt: string | null
  rightsUntil: string | null
  rightsWhere: string
  rightsUses: number | null
  rightsCost: string
  focusX: number
  focusY: number
  crops: Crops
  source: Named | null
  tags: readonly Named[]
  /** Public name of a picture to look at; null while none is made */
  shown: string | null
  width: number | null
  height: number | null
  /** How many pieces whoever looks would no longer approve, if readers were told something else of it */
  barred: number
}

/**
 * What the newsroom says of a file. It is sent whole, with the version that was on the page. Before scripts run it has the fields alone that a
 * browser sends by itself.
 */
export function FileForm({
  file,
  mayChange,
  saved: before,
}: {
  file: FormFile
  mayChange: boolean
  /** It was saved just before this page was drawn */
  saved: boolean
}) {
  const t = useTranslations('mediaPage')
  const labels = useTranslations('labels')
  const { message, fields, pending, run } = useAnswer()
  const [version, setVersion] = useState(file.version)
  const [saved, setSaved] = useState(true)
  const [wasSaved, setWasSaved] = useState(before)
  const hydrated = useHydrated()
  const [decorative, setDecorative] = useState(file.decorative)
  const [focus, setFocus] = useState({ x: file.focusX, y: file.focusY })
  const [crops, setCrops] = useState(file.crops)
  const { timeZone, dates } = useClock()
  const takenAt = file.takenAt ? dates.figures(new Date(file.takenAt)) : ''
  const [source, setSource] = useState(file.source)
  const [tags, setTags] = useState(file.tags)
  const [people, setPeople] = useState<People>({ picked: file.people, typed: '' })
  useAskBeforeLeaving(!saved)
  const changed = () => setSaved(false)

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '')
    const uses = text('rightsUses')
    const named = namedPeople(people)
    run(
      () =>
        saveFile(file.id, {
          version,
          alt: decorative ? '' : text('alt'),
          decorative,
          caption: text('caption'),
          credit: text('credit'),
          copyright: text('copyright'),
          licence: text('licence') as Licence | '',
          sourceId: source?.id ?? null,
          tagIds: tags.map(({ id }) => id),
          people: named,
          place: text('place'),
          // The camera knew the second; the field does not.
          takenAt: text('takenAt') === takenAt ? file.takenAt : text('takenAt'),
          rightsUntil: text('rightsUntil'),
          rightsWhere: text('rightsWhere'),
          rightsUses: uses === '' ? null : Number(uses),
          rightsCost: text('rightsCost'),
          focusX: focus.x,
          focusY: focus.y,
          crops,
        }),
      (answer) => {
        setVersion(answer.version)
        setPeople({ picked: named, typed: '' })
        setSaved(true)
        setWasSaved(true)
      },
    )
  }
  const line = (name: 'credit' | 'copyright' | 'place' | 'rightsWhere' | 'rightsCost', most = 200) => (
    <Field label={t(name)} error={fields[name]}>
      {(control) => <input {...control} name={name} dir="auto" defaultValue={file[name]} maxLength={most} />}
    </Field>
  )
  return (
    <form
      method="post"
      // By itself, before scripts run or where none do
      action={`${libraryPath}/${file.id}/form`}
      onSubmit={onSubmit}
      onChange={changed}
      className="panel"
      aria-label={t('formTitle')}
    >
      <input type="hidden" name="version" value={version} />
      <fieldset disabled={!mayChange} className={styles.fields}>
        {file.isPicture ? (
          <>
            <FocusPoint
              {...file}
              focus={focus}
              mayChange={mayChange}
              onFocus={(at) => {
                setFocus(at)
                changed()
              }}
            />
            {hydrated && file.shown && file.width && file.height ? (
              <CropFields
                picture={{ shown: file.shown, width: file.width, height: file.height }}
                focus={focus}
                crops={crops}
                onCrops={(all) => {
                  setCrops(all)
                  changed()
                }}
              />
            ) : null}
            <Field label={t('alt')} hint={t('altHint')} error={fields.alt}>
              {(control) => (
                <textarea
                  {...control}
                  name="alt"
                  rows={2}
                  defaultValue={file.alt}
                  disabled={hydrated && decorative}
                  maxLength={1000}
                />
              )}
            </Field>
            <label className={`choice ${styles.choice}`}>
              <input
                type="checkbox"
                name="decorative"
                checked={decorative}
                onChange={(event) => setDecorative(event.target.checked)}
              />{' '}
              {t('decorative')}
            </label>
            {/* A box that is not checked sends nothing. */}
            <input type="hidden" name="asksDecorative" value="on" />
          </>
        ) : null}
        <Field label={t('caption')} error={fields.caption}>
          {(control) => <textarea {...control} name="caption" rows={3} defaultValue={file.caption} maxLength={2000} />}
        </Field>
        {file.barred > 0 ? <p className="hint">{t('barred', { count: file.barred })}</p> : null}
        {line('credit')}
        {line('copyright')}
        <SelectField
          label={t('licence')}
          name="licence"
          defaultValue={file.licence ?? ''}
          empty={t('notKnown')}
          error={fields.licence}
          options={Object.values(Licence).map((licence) => [licence, labels(`licence.${licence}`)])}
        />
        {hydrated ? (
          <>
            <SourceField
              picked={source}
              error={fields.sourceId}
              onPick={(one) => {
                setSource(one)
                changed()
              }}
            />
            <TagsField
              picked={tags}
              error={fields.tagIds}
              onPick={(all) => {
                setTags(all)
                changed()
              }}
            />
          </>
        ) : null}
        <PeopleField
          label={t('people')}
          people={people}
          error={peopleError(fields, 'people')}
          makes
          onChange={(named) => {
            setPeople(named)
            changed()
          }}
        />
        {line('place')}
        <Field label={t('takenAt')} hint={t('takenAtHint', { timeZone })} error={fields.takenAt}>
          {(control) => <input {...control} name="takenAt" type="datetime-local" defaultValue={takenAt} />}
        </Field>
        <Field label={t('rightsUntil')} error={fields.rightsUntil}>
          {(control) => <input {...control} name="rightsUntil" type="date" defaultValue={file.rightsUntil ?? ''} />}
        </Field>
        {line('rightsWhere')}
        <Field label={t('rightsUses')} error={fields.rightsUses}>
          {(control) => (
            <input {...control} name="rightsUses" type="number" min={1} defaultValue={file.rightsUses ?? ''} />
          )}
        </Field>
        {line('rightsCost', 100)}
        {mayChange ? (
          <Button type="submit" kind="primary" pending={pending}>
            {t('save')}
          </Button>
        ) : (
          <p className="hint">{t('notYours')}</p>
        )}
      </fieldset>
      {message ? (
        <Notice kind="stop" live word={t('notSaved')}>
          {message}
        </Notice>
      ) : null}
      <p role="status" className="hint">
        {saved && wasSaved ? t('saved') : null}
      </p>
    </form>
  )
}
