/** The parts of the page that nobody needs to begin writing. Each is a function of its own, so that what came once is there at once. */
import { useEffect } from 'react'

export const late = {
  beside: async () => (await import('./beside.tsx')).Beside,
  chartDialog: async () => (await import('./chart-dialog.tsx')).ChartDialog,
  characters: async () => (await import('./characters-dialog.tsx')).CharactersDialog,
  citeBox: async () => (await import('./cite-box.tsx')).CiteBox,
  claims: async () => (await import('./claims-panel.tsx')).ClaimsPanel,
  commentBox: async () => (await import('./comment-box.tsx')).CommentBox,
  comments: async () => (await import('./comments-panel.tsx')).CommentsPanel,
  details: async () => (await import('./details-panel.tsx')).DetailsPanel,
  embedDialog: async () => (await import('./embed-dialog.tsx')).EmbedDialog,
  findBar: async () => (await import('./find-bar.tsx')).FindBar,
  galleryDialog: async () => (await import('./gallery-dialog.tsx')).GalleryDialog,
  linkDialog: async () => (await import('./link-dialog.tsx')).LinkDialog,
  mediaDialog: async () => (await import('./media-dialog.tsx')).MediaDialog,
  outline: async () => (await import('./outline.tsx')).Outline,
  pictureDialog: async () => (await import('./picture-dialog.tsx')).PictureDialog,
  questions: async () => (await import('#components/questions/questions-panel')).QuestionsPanel,
  style: async () => (await import('./style-panel.tsx')).StylePanel,
  styleBox: async () => (await import('./style-box.tsx')).StyleBox,
  suggestions: async () => (await import('./suggestions-panel.tsx')).SuggestionsPanel,
}

/** In milliseconds after one can write: the first keys have the page to themselves. */
const pause = 2_000

/** Fetches all of them once one can write, so that they are there without a connection, too. */
export function useLateParts(canWrite: boolean): void {
  useEffect(() => {
    if (!canWrite) return
    const ahead = () => {
      for (const load of Object.values(late)) load().catch(() => {})
    }
    const timer = setTimeout(ahead, pause)
    return () => clearTimeout(timer)
  }, [canWrite])
}
