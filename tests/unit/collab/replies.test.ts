import { expect, test } from 'vitest'
import { NotFound, Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { NewerFormat } from '#lib/upgraded'
import { closingFor } from '#server/collab/replies'

test.each([
  ['a refusal leaves the draft open, for reading', new Refusal(message('articles.changedSinceOpened')), null],
  ['what is not theirs stays closed', new NotFound(), 'notYours'],
  ['a mistake of ours is tried again', new TypeError('x is not a function'), 'again'],
  ['a draft that a newer program wrote is tried again, until that program answers', new NewerFormat(2), 'again'],
])('%s', (_, error, closing) => {
  expect(closingFor(error)).toBe(closing)
})
