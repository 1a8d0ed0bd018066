'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { type May, navItemsFor } from '#components/newsroom/navigation'
import { useTranslations } from '#components/translations'
import { Combobox } from '#components/ui/combobox'
import { useFound } from '#components/ui/use-found'
import type { Place } from '#lib/palette/queries'
import { searchForm } from '#lib/text/search-form'

/** What can be done and where one can go at once; and from the first letter on, what these may mean. */
export function PaletteBox({ may, onGone }: { may: May; onGone: () => void }) {
  const t = useTranslations('palette')
  const navigation = useTranslations('navigation')
  const labels = useTranslations('labels')
  const pages = useTranslations('articlePages')
  const router = useRouter()
  const [words, setWords] = useState('')
  // The dialog was opened before this was fetched, and has nothing else to give the focus to.
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const found = useFound<Place>(words, '/newsroom/find')
  const acts = [
    ...(may.create ? [{ name: navigation('newArticle'), href: '/newsroom/articles/new' }] : []),
    ...navItemsFor(may).map(({ name, href }) => ({ name: navigation(`goTo.${name}`), href })),
  ]
  const wanted = searchForm(words.trim())
  const noteOf = (place: Place) => {
    if (place.what === 'article') return t('article', { state: labels(`state.${place.state}`) })
    if (place.what === 'source') return t('source', { kind: labels(`sourceKind.${place.kind}`) })
    if (place.what === 'bundle') return t('bundle')
    return place.what === 'tag' ? t('tag', { kind: labels(`tagKind.${place.kind}`) }) : t('person')
  }
  const choices = [
    ...acts
      .filter(({ name }) => searchForm(name).includes(wanted))
      .map(({ name, href }) => ({ key: href, label: name, note: t('command'), href })),
    ...(found.words === words.trim() ? found.items : []).map((place) => ({
      key: place.href,
      label: place.name || pages('noHeadline'),
      note: noteOf(place),
      href: place.href,
    })),
  ]
  return (
    <div className="palette">
      <Combobox
        inputRef={field}
        words={words}
        onWords={setWords}
        choices={choices}
        onPick={({ href }) => {
          onGone()
          router.push(href)
        }}
        pending={found.words !== words.trim()}
        aria-label={t('words')}
        placeholder={t('words')}
        nothing={t('nothing')}
      />
      {found.message ? <p role="alert">{found.message}</p> : null}
    </div>
  )
}
