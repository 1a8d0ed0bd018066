'use client'

import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { saveDetails } from '#lib/articles/actions'
import type { Details } from '#lib/articles/input'
import type { ArticleToEdit } from '#lib/articles/queries'
import { DetailsConflict } from './details-conflict.tsx'
import { AddressFields, AuthorsField, PlaceFields, TagsField } from './details-fields.tsx'
import type { Named } from './picked-names.tsx'

type Seen = { version: number; details: Details }

/** What stands beside the text. Saved as a whole; if somebody else was faster, both versions are shown and nothing typed is lost. */
export function DetailsPanel({
  article,
  desks,
  people,
  onUnsaved,
  onSaving,
}: {
  article: ArticleToEdit
  desks: readonly Named[]
  people: readonly Named[]
  /** Whether something stands here that the newsroom does not have yet */
  onUnsaved: (unsaved: boolean) => void
  /** Settles when the newsroom has answered, after `onUnsaved` */
  onSaving: (answered: Promise<unknown>) => void
}) {
  const [seen, setSeen] = useState<Seen>(() => seenIn(article))
  const [mine, setMine] = useState(seen.details)
  const [theirs, setTheirs] = useState<Seen | null>(null)
  const [saved, setSaved] = useState(false)
  const [newTags, setNewTags] = useState<readonly Named[]>([])
  const { message, fields, pending, run } = useAnswer()
  const changed = !isSame(mine, seen.details)
  const tell = useEffectEvent(onUnsaved)
  // In the same breath as the button shows it: who presses Submit right after must not be told of what is saved.
  const latest = useRef(mine)
  useLayoutEffect(() => {
    latest.current = mine
    tell(changed)
  })

  // What others saved comes in by itself, as long as nothing was typed here.
  if (article.version > seen.version && !changed && !theirs) {
    setSeen(seenIn(article))
    setMine(seenIn(article).details)
  }

  const names = new Map([...people, ...article.authors, ...article.tags, ...newTags].map(({ id, name }) => [id, name]))
  const change = (part: Partial<Details>) => {
    setSaved(false)
    setMine({ ...mine, ...part })
  }
  const save = (version: number) => {
    const sent = mine
    const answered = saveDetails(article.id, version, sent).then((answer) => {
      if (answer.ok && answer.value.saved) onUnsaved(!isSame(latest.current, sent))
      return answer
    })
    onSaving(answered)
    run(
      () => answered,
      (answer) => {
        if (!answer.saved) return setTheirs(answer)
        setSeen(answer)
        // What was typed meanwhile stays.
        setMine((now) => (isSame(now, sent) ? answer.details : now))
        setTheirs(null)
        setSaved(true)
      },
    )
  }

  const part = { details: mine, errors: fields, onChange: change }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save(seen.version)
      }}
    >
      <fieldset className="details" disabled={!article.may.details}>
        <legend className="visually-hidden">Details of this piece</legend>
        <PlaceFields {...part} desks={desks} />
        <AuthorsField {...part} people={people} names={names} />
        <TagsField {...part} names={names} onName={(tag) => setNewTags([...newTags, tag])} />
        <AddressFields {...part} />
      </fieldset>
      {theirs ? (
        <DetailsConflict
          theirs={theirs.details}
          mine={mine}
          names={names}
          desks={desks}
          pending={pending}
          onMine={() => save(theirs.version)}
          onTheirs={() => {
            setSeen(theirs)
            setMine(theirs.details)
            setTheirs(null)
          }}
        />
      ) : null}
      {message ? (
        <Notice kind="stop" word="Not saved" live>
          {message}
        </Notice>
      ) : null}
      {article.may.details && !theirs ? (
        <p className="details-foot">
          <Button kind={changed ? 'primary' : 'plain'} type="submit" pending={pending} disabled={!changed}>
            Save the details
          </Button>
          <span role="status" className="hint">
            {changed ? 'Not saved yet' : saved ? 'Saved' : ''}
          </span>
        </p>
      ) : null}
    </form>
  )
}

function seenIn(article: ArticleToEdit): Seen {
  const { profile, language, slug, mainTagId, version } = article
  return {
    version,
    details: {
      profile,
      deskId: article.desk?.id ?? null,
      language,
      slug,
      authorIds: article.authors.map(({ id }) => id),
      tagIds: article.tags.map(({ id }) => id),
      mainTagId,
    },
  }
}

const isSame = (a: Details, b: Details): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

function inOrder(details: Details): unknown[] {
  const { profile, deskId, language, slug, authorIds, tagIds, mainTagId } = details
  return [profile, deskId, language, slug, authorIds, [...tagIds].sort(), mainTagId]
}
