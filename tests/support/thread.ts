/** A thread that does what it is told. */
import { NotFound } from '#lib/errors'
import { answerWith } from '#lib/threads/answer'

let count = 0

answerWith((work: string) => {
  if (work === 'refuse') throw new NotFound()
  if (work === 'fail') throw new Error('It failed, as it was told.')
  while (work === 'run for ever') count += 0
  count += 1
  return count
})
