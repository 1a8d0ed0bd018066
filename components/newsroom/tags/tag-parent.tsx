'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Button } from '#components/ui/button'
import { Combobox } from '#components/ui/combobox'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { useFound } from '#components/ui/use-found'
import { setParent } from '#lib/tags/actions'
import { tagKindLabels } from '#lib/tags/labels'
import type { FoundTag, TagByWords } from '#lib/tags/queries'

/** The parent of a tag, and a field to change it. */
export function TagParent({ tagId, parent, change }: { tagId: string; parent: FoundTag | null; change: boolean }) {
  const { message, pending, run } = useAnswer()
  const [words, setWords] = useState('')
  const found = useFound<TagByWords>(words, '/newsroom/tags/find')
  const choices = found.items
    .filter(({ id }) => id !== tagId)
    .map(({ id, name, kind, alias }) => ({ key: id, label: name, note: alias ?? tagKindLabels[kind] }))
  return (
    <>
      <p>
        {parent ? 'Part of ' : 'It is part of nothing else. '}
        {parent ? (
          <Link href={`/newsroom/tags/${parent.id}`} dir="auto">
            {parent.name}
          </Link>
        ) : null}
      </p>
      {change ? (
        <Field label="Make it part of" error={message ?? found.message}>
          {(control) => (
            <Combobox
              {...control}
              words={words}
              onWords={setWords}
              choices={choices}
              pending={found.words !== words.trim()}
              placeholder="Type a few letters"
              nothing="No tag of this name."
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
          Part of nothing
        </Button>
      ) : null}
    </>
  )
}
