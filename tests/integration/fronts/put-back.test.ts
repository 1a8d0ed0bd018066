/** One press empties a working copy; one brings it back. */
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import type { FrontChange } from '#lib/fronts/change'
import { changeFront } from '#lib/fronts/commands'
import { frontToEdit } from '#lib/fronts/queries'
import type { Slot } from '#lib/site/front/places'
import { someone } from '#tests/support/articles'
import { published, withdrawn } from '#tests/support/site-fixtures'

let chief: Actor
beforeAll(async () => {
  chief = await someone('chief')
})

const key = { deskId: null, language: 'en-back' }
const pin = (articleId: string, headline = ''): Slot => ({ by: 'pinned', articleId, kicker: '', headline })
async function make(change: FrontChange) {
  const { version } = await frontToEdit(chief, key)
  return changeFront(chief, key, version, change)
}
const placesNow = async () => (await frontToEdit(chief, key)).places.map(({ slot }) => slot)

test.each(['clear', 'toLive'] as const)(
  'what %s took comes back, with its words and what has fallen out',
  async (act) => {
    const [one, other] = [await published({ language: key.language }), await published({ language: key.language })]
    await make({ act: 'clear' })
    await make({ act: 'put', at: 0, slot: pin(one.articleId, 'Of our own') })
    await make({ act: 'put', at: 3, slot: pin(other.articleId) })
    await withdrawn(other.articleId)
    const before = await placesNow()
    await make({ act })
    expect((await placesNow()).every(({ by }) => by === 'own')).toBe(true)
    await make({ act: 'back', places: before })
    expect(await placesNow()).toEqual(before)
  },
)

test('nothing comes that readers never had in this language, nor one piece twice', async () => {
  const [mine, foreign] = [await published({ language: key.language }), await published({ language: 'en' })]
  await make({ act: 'back', places: [pin(foreign.articleId), pin(mine.articleId)] })
  expect((await placesNow()).slice(0, 3)).toEqual([{ by: 'own' }, pin(mine.articleId), { by: 'own' }])
  await expect(make({ act: 'back', places: [pin(mine.articleId), pin(mine.articleId)] })).rejects.toThrow('stands at')
})
