import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sentenceIn } from '#lib/messages/all'
import type { Message } from '#lib/messages/message'
import type { Details } from '#lib/revisions/details'
import { detailsSaving, type Seen, type SendDetails } from '#lib/writing/details-saving'

const said = (why: Message | null) => why && sentenceIn('en', why)

const details: Details = {
  profile: 'news',
  deskId: null,
  language: 'en',
  slug: 'harbour-closes',
  authorIds: ['rahel'],
  tagIds: [],
  mainTagId: null,
  lead: null,
  notice: null,
  aiUse: null,
}

/** A newsroom that answers when it is told to: every call is one that waits. */
function open({ version = 1 } = {}) {
  const calls: { version: number; details: Details; answer: Deferred }[] = []
  type Answered = Awaited<ReturnType<SendDetails>>
  type Deferred = PromiseWithResolvers<Answered>
  const saving = detailsSaving({ version, details }, (seen, wanted) => {
    const answer = Promise.withResolvers<Answered>()
    calls.push({ version: seen, details: wanted, answer })
    return answer.promise
  })
  const last = () => {
    const call = calls.at(-1)
    if (!call) throw new Error('Nothing was sent.')
    return call
  }
  const answered = (answer: Answered) => {
    last().answer.resolve(answer)
    return vi.advanceTimersByTimeAsync(0)
  }
  return {
    saving,
    calls,
    last,
    saves: () => answered({ ok: true, value: { saved: true, version: last().version + 1, details: last().details } }),
    refuses: (fields: Record<string, string>) => answered({ ok: false, message: 'No.', fields }),
    refusesAll: (message: string) => answered({ ok: false, message }),
    hasBeenGiven: (theirs: Seen) => answered({ ok: true, value: { saved: false, ...theirs } }),
    isGone: () => {
      last().answer.reject(new TypeError('Failed to fetch'))
      return vi.advanceTimersByTimeAsync(0)
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('details', () => {
  test('are on their way with the choice', async () => {
    const { saving, last, saves } = open()
    saving.choose({ profile: 'analysis' })
    expect(last()).toMatchObject({ version: 1, details: { profile: 'analysis' } })
    expect(saving.view()).toMatchObject({ status: 'saving', unsaved: true })
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', unsaved: false, mine: { profile: 'analysis' } })
  })

  test('that are typed wait for a pause, or until the field is left', async () => {
    const { saving, calls, saves } = open()
    saving.type({ slug: 'f' })
    await vi.advanceTimersByTimeAsync(1_000)
    saving.type({ slug: 'ferry' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(calls).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(calls.map((call) => call.details.slug)).toEqual(['ferry'])
    await saves()
    saving.type({ slug: 'ferry-runs' })
    saving.leave()
    expect(calls.at(-1)?.details.slug).toBe('ferry-runs')
  })

  test('that change while others are on their way follow them, and none is lost', async () => {
    const { saving, calls, last, saves } = open()
    saving.choose({ profile: 'analysis' })
    saving.choose({ deskId: 'world' })
    saving.type({ slug: 'ferry' })
    expect(calls).toHaveLength(1)
    await saves()
    expect(last()).toMatchObject({ version: 2, details: { profile: 'analysis', deskId: 'world', slug: 'ferry' } })
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', unsaved: false })
    expect(calls).toHaveLength(2)
  })

  test('that are refused say so at their field, stay there, and hold nothing else back', async () => {
    const { saving, last, saves, refuses } = open()
    saving.type({ slug: 'two words' })
    saving.choose({ profile: 'brief' })
    await refuses({ slug: 'Letters, please.' })
    expect(last().details).toMatchObject({ profile: 'brief', slug: 'harbour-closes' })
    await saves()
    expect(saving.view()).toMatchObject({
      status: 'refused',
      unsaved: true,
      mine: { profile: 'brief', slug: 'two words' },
      errors: { slug: 'Letters, please.' },
    })
    expect(said(await saving.settled())).toContain('Letters, please.')
    saving.type({ slug: 'two-words' })
    expect(saving.view().errors).toEqual({})
    saving.leave()
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', mine: { slug: 'two-words' } })
  })

  test('that may not be changed at all say why, once', async () => {
    const { saving, calls, refusesAll } = open()
    saving.choose({ profile: 'brief' })
    await refusesAll('This piece is published.')
    expect(saving.view()).toMatchObject({ status: 'refused', message: 'This piece is published.', unsaved: true })
    expect(calls).toHaveLength(1)
  })

  test('that somebody else changed elsewhere are put together without a question', async () => {
    const { saving, last, hasBeenGiven, saves } = open()
    saving.choose({ profile: 'analysis' })
    await hasBeenGiven({ version: 5, details: { ...details, deskId: 'world' } })
    expect(last()).toMatchObject({ version: 5, details: { profile: 'analysis', deskId: 'world' } })
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', theirs: null })
  })

  test('that somebody else changed too show both versions, and nothing is sent until one is chosen', async () => {
    const { saving, calls, last, hasBeenGiven, saves } = open()
    saving.choose({ profile: 'analysis' })
    await hasBeenGiven({ version: 5, details: { ...details, profile: 'opinion', slug: 'theirs' } })
    expect(saving.view()).toMatchObject({
      status: 'conflict',
      theirs: { profile: 'opinion', slug: 'theirs' },
      mine: { profile: 'analysis', slug: 'theirs' },
    })
    saving.choose({ deskId: 'world' })
    expect(calls).toHaveLength(1)
    expect(said(await saving.settled())).toContain('Somebody else')
    saving.settleConflict('mine')
    expect(last()).toMatchObject({ version: 5, details: { profile: 'analysis', deskId: 'world', slug: 'theirs' } })
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', theirs: null })
  })

  test('of somebody else can be taken instead, and what was chosen beside them stays', async () => {
    const { saving, last, hasBeenGiven, saves } = open()
    saving.choose({ profile: 'analysis', language: 'fr' })
    await hasBeenGiven({ version: 5, details: { ...details, profile: 'opinion' } })
    saving.choose({ deskId: 'world' })
    saving.settleConflict('theirs')
    expect(last().details).toMatchObject({ profile: 'opinion', language: 'fr', deskId: 'world' })
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', unsaved: false, theirs: null })
  })

  test('are tried again while the newsroom can’t be reached', async () => {
    const { saving, calls, isGone, saves } = open()
    saving.choose({ profile: 'analysis' })
    await isGone()
    expect(saving.view()).toMatchObject({ status: 'unreachable', unsaved: true, mine: { profile: 'analysis' } })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(calls).toHaveLength(2)
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', unsaved: false })
  })

  test('that others saved come in by themselves, around what stands here', async () => {
    const { saving, calls } = open()
    saving.type({ slug: 'ferry' })
    saving.took({ version: 2, details: { ...details, deskId: 'world' } })
    expect(saving.view().mine).toMatchObject({ slug: 'ferry', deskId: 'world' })
    saving.took({ version: 1, details })
    expect(saving.view().mine).toMatchObject({ deskId: 'world' })
    saving.leave()
    expect(calls.at(-1)).toMatchObject({ version: 2, details: { slug: 'ferry', deskId: 'world' } })
  })
})

describe('the details of an approved piece', () => {
  test('wait for a word, because saving voids the approval', async () => {
    const { saving, calls, last, saves } = open()
    saving.asking(true)
    saving.choose({ profile: 'analysis' })
    saving.type({ slug: 'ferry' })
    saving.leave()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(calls).toHaveLength(0)
    expect(saving.view()).toMatchObject({ status: 'asks', unsaved: true })
    expect(said(await saving.settled())).toContain('Save it')
    void saving.save()
    expect(last().details).toMatchObject({ profile: 'analysis', slug: 'ferry' })
    await saves()
    expect(saving.view()).toMatchObject({ status: 'saved', unsaved: false })
  })

  test('can be left as they were', () => {
    const { saving, calls } = open()
    saving.asking(true)
    saving.choose({ profile: 'analysis' })
    saving.undo()
    expect(saving.view()).toMatchObject({ status: 'untouched', unsaved: false, mine: details })
    expect(calls).toHaveLength(0)
  })

  test('hold back what was typed a moment before the approval', async () => {
    const { saving, calls } = open()
    saving.type({ slug: 'ferry' })
    saving.asking(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(calls).toHaveLength(0)
    saving.asking(false)
    expect(calls).toHaveLength(1)
  })
})

test('submitting waits until the newsroom has the details', async () => {
  const { saving, saves } = open()
  saving.type({ slug: 'ferry' })
  const settled = saving.settled()
  const answered = vi.fn()
  void settled.then(answered)
  await vi.advanceTimersByTimeAsync(0)
  expect(answered).not.toHaveBeenCalled()
  await saves()
  expect(await settled).toBeNull()
})
