import { expect, test } from 'vitest'
import { closings, type News, readNews, whyClosed } from '#lib/drafts/protocol'
import { message } from '#lib/messages/message'
import { english } from '#tests/support/english'

const heard = (news: unknown) => readNews(JSON.stringify(news))

const both = (on: boolean) => ({ othersSuggest: on, suggests: on })

test.each<News>([
  { kind: 'refused', why: message('text.cannotBeSaved', { why: message('text.why.besideText') }) },
  { kind: 'state', state: 'published', writable: false, why: message('workflow.lockedPublished'), ...both(false) },
  { kind: 'state', state: 'draft', writable: true, why: null, ...both(true) },
])('%j is heard as it was told', (news) => {
  expect(heard(news)).toEqual(news)
})

test.each<[string, unknown]>([
  ['a sentence in the place of a message', { kind: 'refused', why: 'No.' }],
  ['a state that there is none of', { kind: 'state', state: 'lost', writable: true, why: null }],
  ['news of another kind', { kind: 'tide' }],
  ['nothing', null],
])('%s is not heard', (_, news) => {
  expect(heard(news)).toBeNull()
})

test('what is no JSON is not heard', () => {
  expect(readNews('No.')).toBeNull()
})

test('every closing is told to whoever sits before the page, but the one after which it connects again', () => {
  for (const [name, { code }] of Object.entries(closings))
    expect(english(whyClosed(code)) !== '', name).toBe(name !== 'again')
  expect(whyClosed(1006)).toBeNull()
})
