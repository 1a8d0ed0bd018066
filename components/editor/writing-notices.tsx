'use client'

import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { State } from '#lib/generated/prisma/enums'
import { moves } from '#lib/workflow/moves'
import type { ChangesAsked } from '#lib/writing/queries'
import type { OpenDraft } from './use-draft.ts'

/** What stands in the way of writing, or what writing would do. */
export function WritingNotices({
  draft,
  state,
  mayWrite,
  changesAsked,
  changedSince,
}: {
  draft: Pick<OpenDraft, 'status' | 'message' | 'editable' | 'giveUp'>
  state: State
  mayWrite: boolean
  changesAsked: ChangesAsked | null
  changedSince: boolean
}) {
  const decided = state === 'approved' || state === 'scheduled'
  return (
    <div className="writing-notices">
      {draft.status.kind === 'refused' ? (
        <Notice kind="stop" word="Not saved" live>
          <p>{draft.message} Copy what you need before you give it up.</p>
          <Button kind="danger" onClick={() => void draft.giveUp()}>
            Give up these changes and load the piece again
          </Button>
        </Notice>
      ) : draft.message ? (
        <Notice kind="info" word="Read only" live>
          {draft.message}
        </Notice>
      ) : null}
      {changesAsked ? (
        <Notice kind="warn" word={changesAsked.by ? `${changesAsked.by} asks for changes` : 'Changes requested'}>
          <p className="writing-asked" dir="auto">
            {changesAsked.words}
          </p>
        </Notice>
      ) : null}
      {changedSince ? (
        <Notice kind="info" word="In review">
          The editor sees what was submitted. What was written since is handed over by “{moves.updateReview.label}”.
        </Notice>
      ) : null}
      {decided && mayWrite && draft.editable ? (
        <Notice kind="warn" word={state === 'approved' ? 'Approved' : 'Scheduled'}>
          Whatever you change, in the text or beside it, voids the approval.
        </Notice>
      ) : null}
    </div>
  )
}
