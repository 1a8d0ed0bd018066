import type { RevisionContent } from '#lib/revisions/content'
import { shownFileIds } from '#lib/revisions/evidence'
import { filesIn } from '#lib/text/files-in'

/** The files of the library that readers are shown, each once: those of the text, the picture that leads it, and those of its claims. */
export const filesOf = ({ text, evidence, details: { lead } }: RevisionContent): string[] => [
  ...new Set([...filesIn(text), ...(lead ? [lead.file] : []), ...shownFileIds(evidence)]),
]
