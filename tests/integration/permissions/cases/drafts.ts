import { appendSuggestion, appendUpdate } from '#lib/drafts/commands'
import { accessTo, draftToLoad, textToRead } from '#lib/drafts/queries'
import { emptyText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  accessTo: acts('article.read', { on: article(), call: (actor, { id }) => accessTo(actor, id) }),
  draftToLoad: acts('article.read', { on: article(), call: (actor, { id }) => draftToLoad(actor, id) }),
  textToRead: acts('article.read', { on: article(), call: (actor, { id }) => textToRead(actor, id) }),
  appendUpdate: acts('draft.write', {
    on: article(),
    seenBy: 'article.read',
    call: (actor, { id }) => appendUpdate(actor, id, textToUpdate(emptyText())),
  }),
  appendSuggestion: acts('draft.write', {
    on: article(),
    seenBy: 'article.read',
    call: (actor, { id }) => appendSuggestion(actor, id, textToUpdate(emptyText())),
  }),
  draftBelonging: { internal: 'read by queries and commands that decide on what it says' },
  generationNow: { internal: 'collab compares it with what a page holds, after access was asked for' },
  logOf: { internal: 'read by queries and commands that have decided already' },
  loggedBeside: { internal: 'collab brings in what the newsroom itself added to a draft that is open' },
  raiseDraft: { internal: 'collab raises a text to the present schema before somebody opens it; it says the same' },
  draftNow: { internal: 'takes the transaction of a change that has been decided already' },
  textNow: { internal: 'takes the transaction of a change that has been decided already' },
  saveSnapshot: { internal: 'collab keeps the lists in step with the log; it changes no text' },
  compact: { internal: 'collab merges what is in the log already; it changes no text' },
  beginWeighing: { internal: 'collab asks it before it opens a draft; it tells nobody what it finds' },
  rebuildIfHeavy: { internal: 'collab makes a draft anew that opens too slowly; it says the same' },
  draftHoldsUnknown: { internal: 'takes the transaction of a change that has been decided already' },
  unmerged: { internal: 'collab tidies up after a process that was killed; it tells nobody what it finds' },
}
