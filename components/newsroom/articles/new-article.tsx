'use client'

import { useRouter } from 'next/navigation'
import { DeskField, LanguageField, ProfileField } from '#components/article-fields/select-fields'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { newArticle } from '#lib/articles/actions'
import { writingPath } from '#lib/articles/paths'
import type { Profile } from '#lib/generated/prisma/enums'

type Named = { id: string; name: string }

/** The form that begins an article. Everything in it can be changed later. */
export function NewArticle({ desks, deskId, language }: { desks: Named[]; deskId: string; language: string }) {
  const t = useTranslations('articlePages')
  const { message, pending, run } = useAnswer()
  const router = useRouter()

  const make = (form: FormData) =>
    run(
      () =>
        newArticle({
          profile: String(form.get('profile')) as Profile,
          deskId: String(form.get('deskId')) || null,
          language: String(form.get('language')),
        }),
      ({ id }) => router.push(writingPath(id)),
    )

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        make(new FormData(event.currentTarget))
      }}
    >
      <ProfileField name="profile" ref={focusOnce} />
      <DeskField name="deskId" desks={desks} defaultValue={deskId} />
      <LanguageField name="language" language={language} defaultValue={language} />
      {message ? (
        <Notice kind="stop" word={t('notMade')} live>
          {message}
        </Notice>
      ) : null}
      <Button kind="primary" type="submit" pending={pending}>
        {t('startWriting')}
      </Button>
    </form>
  )
}

const focusOnce = (first: HTMLSelectElement | null) => first?.focus()
