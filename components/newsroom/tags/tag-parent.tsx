'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Combobox } from '#components/ui/combobox'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { useFound } from '#components/ui/use-found'
import { setParent } from '#lib/tags/actions'
import type { FoundTag, TagByWords } from '#lib/tags/queries'

/** The parent of a tag, and a field to change it. */
export function TagParent({ tagId, parent, change }: { tagId: string; parent: FoundTag | null; change: boolean }) {
  const t = useTranslations('tagPages')
  const ui = useTranslations('ui')
  const labels = useTranslations('labels')
  const { message, pending, run } = useAnswer()
  const [words, setWords] = useState('')
  const found = useFound<TagByWords>(words, '/newsroom/tags/find')
  const choices = found.items
    .filter(({ id }) => id !== tagId)
    .map(({ id, name, kind, alias }) => ({ key: id, label: name, note: alias ?? labels(`tagKind.${kind}`) }))
  return (
    <>
      <p>
        {parent
          ? t.rich('isPartOf', {
              parent: () => (
                <Link href={`/newsroom/tags/${parent.id}`}>
                  <bdi>{parent.name}</bdi>
                </Link>
              ),
            })
          : t('partOfNothing')}
      </p>
      {change ? (
        <Field label={t('makePartOf')} error={message ?? found.message}>
          {(control) => (
            <Combobox
              {...control}
              words={words}
              onWords={setWords}
              choices={choices}
              pending={found.words !== words.trim()}
              placeholder={ui('typeLetters')}
              nothing={t('noTagOfName')}
              onPick={({ key }) =>
                run(
                  () => setParent(tagId, key),
                  () => setWords(''),
                )
              }
            />
          )}
        </Field>
      ) : null}
      {change && parent ? (
        <Button kind="quiet" pending={pending} onClick={() => run(() => setParent(tagId, null))}>
          {t('leaveParent')}
        </Button>
      ) : null}
    </>
  )
}
