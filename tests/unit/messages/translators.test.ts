import { expect, test } from 'vitest'
import { catalogs, packedCatalog, translatorIn } from '#lib/messages/all'
import { newsroomLanguageCodes } from '#lib/messages/languages'
import { spokenIn } from '#lib/messages/spoken'

test.each(newsroomLanguageCodes)('the sentences of a page in %s are made ready once, and not by every page', (language) => {
  expect(translatorIn(language, 'articlePages')).toBe(translatorIn(language, 'articlePages'))
  const spoken = () => spokenIn(language, packedCatalog(language), 'Europe/Paris')
  expect(spoken()).toBe(spoken())
  expect(spoken().translatorOf('labels')).toBe(spoken().translatorOf('labels'))
})

test.each(newsroomLanguageCodes)('pages say the same in %s, whether the server or the browser makes them', (language) => {
  const { translatorOf } = spokenIn(language, packedCatalog(language), 'UTC')
  for (const state of ['draft', 'in_review', 'published'] as const)
    expect(translatorOf('labels')(`state.${state}`)).toBe(translatorIn(language, 'labels')(`state.${state}`))
  expect(translatorOf('articlePages')('title')).toBe(catalogs[language].articlePages.title)
})

test('a page of another language, of a newer catalog or of another clock is not answered with what was known', () => {
  const before = spokenIn('en', packedCatalog('en'), 'UTC')
  const newer = { ...catalogs.en, articlePages: { ...catalogs.en.articlePages, title: 'Pieces' } }
  expect(spokenIn('en', JSON.stringify(newer), 'UTC').translatorOf('articlePages')('title')).toBe('Pieces')
  expect(spokenIn('fr', packedCatalog('fr'), 'UTC').translatorOf('articlePages')('title')).toBe(
    catalogs.fr.articlePages.title,
  )
  expect(spokenIn('en', packedCatalog('en'), 'Asia/Karachi')).not.toBe(before)
})
