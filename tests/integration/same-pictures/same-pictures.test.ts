/** Two files are said to be one picture: both stay, each names the other and what is said otherwise of it. */
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { looksLike } from '#lib/media/queries'
import { linkPictures, partPictures } from '#lib/same-pictures/commands'
import { samePictures } from '#lib/same-pictures/queries'
import { someone } from '#tests/support/articles'
import { someFile } from '#tests/support/media-rows'

let ines: Actor
beforeAll(async () => {
  ines = await someone('reporter')
})

test('each names the other with what is said otherwise, and neither only looks alike any more', async () => {
  const one = await someFile({ uploadedById: ines.personId, name: 'agency.jpg', credit: 'Kestrel', perceptualHash: 9n })
  const other = await someFile({ name: 'phone.jpg', licence: 'own', perceptualHash: 9n })
  expect((await looksLike(ines, one)).map(({ id }) => id)).toEqual([other])
  await linkPictures(ines, one, other)
  await linkPictures(ines, one, other)
  const differs = ['credit', 'licence']
  expect(await samePictures(ines, one)).toEqual([{ id: other, name: 'phone.jpg', trashed: false, differs }])
  expect(await samePictures(ines, other)).toEqual([{ id: one, name: 'agency.jpg', trashed: false, differs }])
  expect([await looksLike(ines, one), await looksLike(ines, other)]).toEqual([[], []])
  await partPictures(ines, one, other)
  expect([await samePictures(ines, one), (await looksLike(ines, one)).length]).toEqual([[], 1])
})

test('a file that goes for good takes its links along', async () => {
  const [one, other] = [await someFile({ uploadedById: ines.personId }), await someFile()]
  await linkPictures(ines, one, other)
  await db.mediaFile.delete({ where: { id: other } })
  expect(await samePictures(ines, one)).toEqual([])
})

test('refused are a recording, a file with itself, one that is not there, and one that somebody else sent', async () => {
  const own = await someFile({ uploadedById: ines.personId })
  const sound = await someFile({ form: 'sound', type: 'audio/mpeg' })
  await expect(linkPictures(ines, own, sound)).rejects.toThrow('Only two pictures can be one picture.')
  for (const other of [own, crypto.randomUUID()])
    await expect(linkPictures(ines, own, other)).rejects.toThrow('no such file')
  await expect(linkPictures(ines, await someFile(), own)).rejects.toThrow()
  expect(await samePictures(ines, own)).toEqual([])
})
