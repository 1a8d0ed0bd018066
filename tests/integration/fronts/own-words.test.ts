/** Words that a front has for a piece are looked at again when the piece is published anew. */
import { expect, test } from 'vitest'
import { changeFront, publishFront } from '#lib/fronts/commands'
import { fronts, frontToEdit } from '#lib/fronts/queries'
import { someone } from '#tests/support/articles'
import { published, publishedAgain } from '#tests/support/site-fixtures'

test('a headline of a front’s own stands beside that of the piece, and says when the piece was published anew', async () => {
  const chief = await someone('chief')
  const key = { deskId: null, language: 'en-words' }
  const { articleId, language, slug } = await published({ language: key.language, headline: 'Nine are missing' })
  const version = async () => (await frontToEdit(chief, key)).version
  const slot = { by: 'pinned', articleId, kicker: '', headline: 'Nine dead' } as const
  const put = async () => changeFront(chief, key, await version(), { act: 'put', at: 0, slot })
  const told = async () => {
    const { name, piece, oldWords } = (await frontToEdit(chief, key)).places[0] ?? {}
    const line = (await fronts(chief)).find((one) => one.key.deskId === null && one.key.language === key.language)
    return { name, piece, oldWords, inList: line?.oldWords }
  }
  await put()
  await publishFront(chief, key, await version())
  expect(await told()).toEqual({ name: 'Nine dead', piece: 'Nine are missing', oldWords: false, inList: 0 })
  await publishedAgain(articleId, { language, slug, headline: 'All nine are found' })
  expect(await told()).toEqual({ name: 'Nine dead', piece: 'All nine are found', oldWords: true, inList: 1 })
  await put()
  expect(await told()).toMatchObject({ oldWords: false, inList: 0 })
})
