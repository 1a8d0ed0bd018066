'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { addToBundle } from '#lib/bundles/actions'

/** Puts a piece into one of the bundles that take another. */
export function ChooseBundle({ articleId, choices }: { articleId: string; choices: { id: string; name: string }[] }) {
  const t = useTranslations('bundlesPage')
  const [chosen, setChosen] = useState('')
  const { message, pending, run } = useAnswer()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        run(() => addToBundle(chosen, articleId))
      }}
    >
      <SelectField
        label={t('choose')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        empty={t('choose')}
        options={optionsOf(choices)}
        error={message}
        required
      />
      <Button type="submit" pending={pending}>
        {t('putIn')}
      </Button>
    </form>
  )
}
