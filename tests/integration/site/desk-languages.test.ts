import { expect, test } from 'vitest'
import { deskPage } from '#lib/site/lists/queries'
import { published, withdrawn } from '#tests/support/site-fixtures'

test('the page of a desk lists everything, or what it has in one language, and says in which it has something', async () => {
  await published({ desk: 'rivers', headline: 'The gauge speaks' })
  const urdu = await published({ desk: 'rivers', language: 'ur', headline: 'پیمانہ بولتا ہے' })
  await published({ desk: 'ports', language: 'fa', headline: 'Elsewhere' })
  const headlines = async (language?: string) =>
    (await deskPage('rivers', null, language))?.list.items.map(({ headline }) => headline).sort()
  expect(await headlines()).toEqual(['The gauge speaks', 'پیمانہ بولتا ہے'])
  expect(await headlines('ur')).toEqual(['پیمانہ بولتا ہے'])
  expect(await headlines('fa')).toEqual([])
  expect((await deskPage('rivers', null))?.languages).toEqual(['en', 'ur'])
  await withdrawn(urdu.articleId)
  expect((await deskPage('rivers', null))?.languages).toEqual(['en'])
})
