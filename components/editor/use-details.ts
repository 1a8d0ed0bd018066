'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { saveDetails } from '#lib/articles/actions'
import type { ArticleToEdit } from '#lib/articles/queries'
import { type DetailsSaving, detailsSaving, type Seen } from '#lib/writing/details-saving'

/** Details with unsaved changes outlive their page: they are there when it is opened again, and the browser warns before the tab is closed. */
const unsaved = new Map<string, DetailsSaving>()

const warn = (event: BeforeUnloadEvent) => event.preventDefault()

function begin(article: ArticleToEdit): DetailsSaving {
  const { id } = article
  const saving = detailsSaving(seenIn(article), (version, details) => saveDetails(id, version, details))
  saving.subscribe(() => {
    if (saving.view().unsaved) unsaved.set(id, saving)
    else unsaved.delete(id)
    if (unsaved.size > 0) window.addEventListener('beforeunload', warn)
    else window.removeEventListener('beforeunload', warn)
  })
  return saving
}

/** The details of the open article, saving themselves. On an approved article they are saved only on request, because saving voids the approval. */
export function useDetails(article: ArticleToEdit): DetailsSaving {
  // On the server nothing is ever unsaved, so that no request sees the changes of another.
  const [saving] = useState(() => unsaved.get(article.id) ?? begin(article))
  const { state } = article
  useEffect(() => saving.took(seenIn(article)), [saving, article])
  useEffect(() => saving.asking(state === 'approved' || state === 'scheduled'), [saving, state])
  useEffect(() => () => saving.leave(), [saving])
  return saving
}

export function useDetailsView(saving: DetailsSaving) {
  return useSyncExternalStore(saving.subscribe, saving.view, saving.view)
}

function seenIn(article: ArticleToEdit): Seen {
  const { profile, language, slug, mainTagId, lead, notice, aiUse, version } = article
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
      lead,
      notice,
      aiUse,
    },
  }
}
