import type { RevisionContent } from '#lib/revisions/content'
import { filesIn } from '#lib/text/files-in'

/** The files of the library that a piece shows, each once: those of its text, and the picture that leads it. */
export const filesOf = ({ text, details: { lead } }: Pick<RevisionContent, 'text' | 'details'>): string[] => [
  ...new Set([...filesIn(text), ...(lead ? [lead.file] : [])]),
]
