/** With a host for media files everything that names one for readers names that host: pages, feeds, JSON-LD. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

beforeAll(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  vi.stubEnv('MEDIA_URL', 'https://files.news.example')
  vi.resetModules()
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const id = '0192f000-0000-7000-8000-000000000001'
const told = { credit: 'Ann Velm', copyright: '', licence: null }
const part = {
  width: 1200,
  height: 800,
  made: [{ type: 'image/jpeg', width: 1200, height: 800, bytes: 9, key: 'ab.jpg' }],
}
const address = 'https://files.news.example/media/ab.jpg'

test('pictures of a piece, its lead picture in every place, and recordings', async () => {
  const { frozenLead, frozenLeadInLists, frozenPictures } = await import('#lib/site/frozen-pictures')
  const { frozenFiles } = await import('#lib/site/frozen-files')
  const { sharedOf, sourcesOf } = await import('#lib/site/pictures')
  const { absolute } = await import('#lib/site/site')
  const [picture] = frozenPictures([{ id, ...told, colour: null, ...part }])
  const lead = frozenLead({ id, ...told, colour: null, alt: 'Tugs', caption: null, article: part, share: part })
  const listed = frozenLeadInLists({ alt: 'Tugs', colour: null, ...part })
  for (const shown of [picture, lead?.article, listed])
    expect(shown && sourcesOf(shown)).toMatchObject({ src: address, srcSet: `${address} 1200w` })
  const shared = lead && sharedOf(lead.share)
  expect(shared && absolute(shared.path)).toBe(address)
  const sound = {
    id,
    form: 'sound',
    type: 'audio/mpeg',
    bytes: 9,
    duration: 9,
    pages: null,
    ...told,
    path: '/media/cd.mp3',
  }
  expect(frozenFiles([sound])[0]?.path).toBe('https://files.news.example/media/cd.mp3')
  expect(absolute('/en/talks')).toBe('https://news.example/en/talks')
})
