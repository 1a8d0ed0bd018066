/** The details of an article, saving themselves: what was chosen is on its way at once, and nothing that was typed meanwhile is lost. */

import { areAtOdds, areSameDetails, mergeDetails, withoutFields } from '#lib/articles/merge-details'
import type { Answer } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import type { Details } from '#lib/revisions/details'

export type Seen = { version: number; details: Details }

/** Saves if nobody else has since `version`, else gives what they saved. Throws where the newsroom can’t be reached. */
export type SendDetails = (version: number, details: Details) => Promise<Answer<Seen & { saved: boolean }>>

export type DetailsView = {
  mine: Details
  /** Something stands here that the newsroom does not have yet */
  unsaved: boolean
  status: 'untouched' | 'typing' | 'saving' | 'saved' | 'refused' | 'unreachable' | 'conflict' | 'asks'
  /** The details as somebody else saved them, where both changed the same; other differences are merged */
  theirs: Details | null
  /** Refusals by field; the other fields are saved */
  errors: Record<string, string>
  /** A refusal of the whole */
  message: string | null
}

export type DetailsSaving = ReturnType<typeof detailsSaving>

const pauses = { typing: 1_500, again: 5_000 }
const nothing: Record<string, string> = {}

/** Begins with what the page was given. While `asks` is on, nothing is sent until somebody says so. */
export function detailsSaving(given: Seen, send: SendDetails) {
  let seen = given
  let mine = given.details
  let theirs: Details | null = null
  let mineAtOdds = mine
  let errors = nothing
  let message: string | null = null
  let status: DetailsView['status'] = 'untouched'
  let asks = false
  let busy = false
  let sending = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const isUnsaved = () => !areSameDetails(mine, seen.details)
  const look = (): DetailsView => ({ mine, unsaved: isUnsaved(), status, theirs, errors, message })
  let view = look()
  const tell = (now: DetailsView['status']) => {
    status = now
    view = look()
    for (const listener of listeners) listener()
  }

  const wanted = () => withoutFields(mine, seen.details, Object.keys(errors))

  /** Sends until the newsroom has all that can be saved. What is changed meanwhile goes with the next round. */
  async function sendAll(): Promise<void> {
    busy = true
    let reached = true
    while (reached && !theirs && message === null && !areSameDetails(wanted(), seen.details)) {
      const sent = wanted()
      tell('saving')
      const answer = await send(seen.version, sent).catch(() => null)
      if (answer === null) reached = false
      else if (answer.ok) take(answer.value, sent)
      else refuse(answer.message, answer.fields, sent)
    }
    busy = false
    if (!reached) timer = setTimeout(() => void save(), pauses.again)
    tell(!reached ? 'unreachable' : theirs ? 'conflict' : isUnsaved() ? 'refused' : 'saved')
  }

  /** Fields that were refused are held back, and the rest is tried without them. */
  function refuse(why: string, fields: Record<string, string> | undefined, sent: Details): void {
    errors = { ...errors, ...byField(fields) }
    if (areSameDetails(wanted(), sent)) message = why
  }

  function take({ saved, version, details }: Seen & { saved: boolean }, sent: Details): void {
    const before = saved ? sent : seen.details
    if (!saved && areAtOdds(before, mine, details)) theirs = mergeDetails(before, details, mine)
    mine = mergeDetails(before, mine, details)
    mineAtOdds = mine
    seen = { version, details }
  }

  function save(): Promise<void> {
    clearTimeout(timer)
    message = null
    if (!busy) sending = sendAll()
    return sending
  }

  const saveByItself = () => (asks ? tell(isUnsaved() ? 'asks' : 'untouched') : void save())

  return {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** A choice is saved at once. */
    choose: (part: Partial<Details>) => {
      edit(part)
      saveByItself()
    },
    /** Typed changes are saved after a pause, or by `leave`. */
    type: (part: Partial<Details>) => {
      edit(part)
      clearTimeout(timer)
      if (asks) return saveByItself()
      tell('typing')
      timer = setTimeout(() => void save(), pauses.typing)
    },
    /** The field, or the page, is left: nothing waits any longer. */
    leave: () => {
      if (isUnsaved() && !theirs) saveByItself()
    },
    /** Saves what waits for it, whatever was asked before. */
    save,
    /** Back to what the newsroom has. */
    undo: () => {
      clearTimeout(timer)
      forgive()
      mine = seen.details
      tell('untouched')
    },
    /** Of two versions, mine or theirs. */
    settleConflict: (choice: 'mine' | 'theirs') => {
      // Changes made since then stay either way.
      if (theirs && choice === 'theirs') mine = mergeDetails(mineAtOdds, theirs, mine)
      theirs = null
      void save()
    },
    /** The details as the page got them anew. */
    took: (now: Seen) => {
      if (now.version <= seen.version || busy || theirs) return
      if (areAtOdds(seen.details, mine, now.details)) return
      mine = mergeDetails(seen.details, mine, now.details)
      seen = now
      tell(status)
    },
    /** Whether saving would undo something that others did, and so waits for a word. */
    asking: (now: boolean) => {
      if (asks === now) return
      asks = now
      clearTimeout(timer)
      if (isUnsaved()) saveByItself()
    },
    /** Waits until the newsroom has everything; gives a sentence where it does not come to that. */
    settled: async (): Promise<Message | null> => {
      if (!asks && isUnsaved()) await save()
      await sending
      return isUnsaved() ? whyUnsaved(view) : null
    },
  }

  function edit(part: Partial<Details>): void {
    mine = { ...mine, ...part }
    errors = Object.fromEntries(Object.entries(errors).filter(([field]) => !Object.hasOwn(part, field)))
    message = null
    view = look()
  }

  function forgive(): void {
    errors = nothing
    message = null
    theirs = null
  }
}

const byField = (fields: Record<string, string> = nothing) =>
  Object.fromEntries(Object.entries(fields).map(([field, words]) => [field.split('.')[0] ?? field, words]))

function whyUnsaved({ status, errors, message: refused }: DetailsView): Message {
  const why = refused ?? Object.values(errors)[0]
  if (status === 'conflict') return message('detailsPanel.unsavedConflict')
  if (status === 'unreachable') return message('detailsPanel.unsavedUnreachable')
  if (status === 'refused' && why) return message('detailsPanel.unsavedRefused', { why })
  return message('detailsPanel.unsaved')
}
