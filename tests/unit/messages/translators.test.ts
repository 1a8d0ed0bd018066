import { expect, test } from 'vitest'
import { translatorIn } from '#lib/messages/all'
import { newsroomLanguageCodes } from '#lib/messages/languages'
import { spokenIn } from '#lib/messages/spoken'

test.each(newsroomLanguageCodes)(
  'the sentences of a page in %s are made ready once, and not by every page',
  async (language) => {
    expect(translatorIn(language, 'articlePages')).toBe(translatorIn(language, 'articlePages'))
    expect(spokenIn(language, 'Europe/Paris')).toBe(spokenIn(language, 'Europe/Paris'))
    const { translatorOf } = await spokenIn(language, 'Europe/Paris')
    expect(translatorOf('labels')).toBe(translatorOf('labels'))
  },
)

test.each(newsroomLanguageCodes)(
  'pages say the same in %s, whether the server or the browser makes them',
  async (language) => {
    const { translatorOf } = await spokenIn(language, 'UTC')
    for (const state of ['draft', 'in_review', 'published'] as const)
      expect(translatorOf('labels')(`state.${state}`)).toBe(translatorIn(language, 'labels')(`state.${state}`))
    expect(translatorOf('articlePages')('title')).toBe(translatorIn(language, 'articlePages')('title'))
  },
)

test('a page by another clock is not answered with the sentences of the first', async () => {
  expect(await spokenIn('en', 'UTC')).not.toBe(await spokenIn('en', 'Asia/Karachi'))
})
