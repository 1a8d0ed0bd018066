'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { DeskField, LanguageField, ProfileField } from '#components/article-fields/select-fields'
import { MomentField } from '#components/dates/moment-field'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'
import type { Profile } from '#lib/generated/prisma/enums'
import { newIdea, saveIdea } from '#lib/planning/actions'
import type { IdeaInput } from '#lib/planning/input'
import { planningPath } from '#lib/planning/paths'
import { readMoment } from '#lib/schedules/actions'
import type { MeantMoment } from '#lib/schedules/moments'

type Named = { id: string; name: string }

/** As it stands in the fields; `due` as figures of the newsroom’s clock, and as the instant that they were read as. */
export type IdeaFields = Omit<IdeaInput, 'dueAt'> & { due: string; dueAt: string | null }

/** What is planned, before there is a text. `saved`: the idea that is changed; null for a new one. */
export function IdeaForm({
  fields,
  saved,
  desks,
  people,
}: {
  fields: IdeaFields
  saved: { id: string; version: number } | null
  desks: Named[]
  people: Named[]
}) {
  const t = useTranslations('planningPage')
  const schedules = useTranslations('schedules')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [due, setDue] = useState(fields.due)
  const [meant, setMeant] = useState<MeantMoment[]>([])
  const [chosen, setChosen] = useState('')
  const [missed, setMissed] = useState<string | null>(null)
  const { message, fields: wrong, pending, run } = useAnswer()
  const reading = useAnswer()

  const keep = (dueAt: string | null) => {
    if (!form.current) return
    const data = new FormData(form.current)
    const one = (name: string) => String(data.get(name) ?? '')
    const idea: IdeaInput = {
      title: one('title'),
      profile: one('profile') as Profile,
      deskId: one('deskId') || null,
      language: one('language'),
      personId: one('personId') || null,
      tag: one('tag'),
      notes: one('notes'),
      dueAt,
    }
    run(
      (): Promise<Answer<unknown>> => (saved ? saveIdea(saved.id, saved.version, idea) : newIdea(idea)),
      () => router.push(planningPath),
    )
  }
  /** What the figures mean is asked where they were changed; where they mean two moments, which. */
  const submit = () => {
    setMissed(null)
    if (due === '') return keep(null)
    if (due === fields.due) return keep(fields.dueAt)
    if (meant.length > 1) return chosen ? keep(chosen) : setMissed(schedules('chooseOne'))
    reading.run(
      () => readMoment(due),
      ([only, ...others]) => {
        if (only && others.length > 0) setMeant([only, ...others])
        else if (only) keep(only.moment)
      },
    )
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label={t('workingTitle')} error={wrong.title}>
        {(control) => (
          <input {...control} name="title" dir="auto" defaultValue={fields.title} maxLength={300} required />
        )}
      </Field>
      <ProfileField name="profile" defaultValue={fields.profile} />
      <DeskField name="deskId" desks={desks} defaultValue={fields.deskId ?? ''} error={wrong.deskId} />
      <LanguageField name="language" language={fields.language} defaultValue={fields.language} />
      <SelectField
        label={t('who')}
        name="personId"
        defaultValue={fields.personId ?? ''}
        empty={t('nobodyYet')}
        options={optionsOf(people)}
        error={wrong.personId}
      />
      <MomentField
        label={t('due')}
        error={missed ?? reading.message}
        given={due}
        onGive={(figures) => {
          setDue(figures)
          setMeant([])
          setChosen('')
          setMissed(null)
          reading.forget()
        }}
        meant={meant}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Field label={t('story')} hint={t('storyHint')} error={wrong.tag}>
        {(control) => <input {...control} name="tag" dir="auto" defaultValue={fields.tag} maxLength={200} />}
      </Field>
      <Field label={t('notes')} hint={t('notesHint')} error={wrong.notes}>
        {(control) => <textarea {...control} name="notes" dir="auto" rows={6} defaultValue={fields.notes} />}
      </Field>
      {message ? (
        <Notice kind="stop" word={t('notKept')} live>
          {message}
        </Notice>
      ) : null}
      <div className="acts">
        <Button kind="primary" type="submit" pending={pending || reading.pending}>
          {saved ? t('keep') : t('plan')}
        </Button>
        <Button kind="quiet" onClick={() => router.push(planningPath)}>
          {t('leave')}
        </Button>
      </div>
    </form>
  )
}
