import { expect, test } from 'vitest'
import { db } from '#lib/db'
import { ask, resolve } from '#lib/questions/commands'
import { questionsOf } from '#lib/questions/queries'
import { someArticle, someone } from '#tests/support/articles'

test('a question is open until somebody resolves it, and open ones come first', async () => {
  const reporter = await someone('reporter')
  const checker = await someone('fact_checker')
  const articleId = await someArticle({ by: reporter })
  const { id } = await ask(checker, articleId, { text: 'Who counted the ships?' })
  await ask(checker, articleId, { text: 'Since when?' })
  await resolve(reporter, id, { answer: 'The pilots’ log.' })
  expect(await questionsOf(reporter, articleId)).toMatchObject([
    { text: 'Since when?', resolvedAt: null },
    { text: 'Who counted the ships?', answer: 'The pilots’ log.', resolvedBy: { name: reporter.name } },
  ])
  await expect(resolve(checker, id, {})).rejects.toThrow('Somebody has resolved this question already.')
})

test('a question has words, and is about a claim of its own piece', async () => {
  const reporter = await someone('reporter')
  const [articleId, elsewhere] = [await someArticle({ by: reporter }), await someArticle({ by: reporter })]
  const claimId = crypto.randomUUID()
  await db.claim.create({ data: { id: claimId, articleId: elsewhere, text: 'x', createdById: reporter.personId } })
  await expect(ask(reporter, articleId, { text: '  ' })).rejects.toThrow('Write the question first.')
  await expect(ask(reporter, articleId, { text: 'Why?', claimId })).rejects.toThrow('no such claim in this piece')
})

test('nobody asks or hears about a piece that is not theirs to read', async () => {
  const articleId = await someArticle({ by: await someone('reporter') })
  const stranger = await someone('reporter')
  await expect(ask(stranger, articleId, { text: 'What is it about?' })).rejects.toThrow('not yours to see')
  await expect(questionsOf(stranger, articleId)).rejects.toThrow('not yours to see')
})
