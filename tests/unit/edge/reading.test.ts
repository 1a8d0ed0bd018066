import { expect, test } from 'vitest'
import { Page } from '#server/edge/page'
import { pageFor } from '#server/edge/reading'
import { targetOf } from '#server/edge/target'

const pageOf = (status: number) =>
  new Page({ status, type: 'text/html', body: Buffer.from('x'), tags: [], headers: [], since: 0 })

/** The addresses that web is asked for where nothing is at the first of them. */
async function askedFor(url: string): Promise<string[]> {
  const asked: string[] = []
  const read = async (key: string) => {
    asked.push(key)
    return { page: pageOf(asked.length === 1 ? 404 : 200), from: 'web' as const }
  }
  const target = targetOf(url)
  if (target) await pageFor(read, url, target, { id: 'request', network: '192.0.2.0/24' }, [])
  return asked
}

test('a capital in a reader’s address leads to the page that is meant', async () => {
  expect(await askedFor('/en/Ferry-Waits')).toEqual(['/en/Ferry-Waits', '/en/ferry-waits'])
})

test.each(['/SETUP', '/NEWSROOM/x', '/API/ready', '/API/auth/csrf', '/x.RSC', '/%EF%BC%8E%EF%BC%8E/newsroom'])(
  'no other spelling of %s leads past the checks of another route',
  async (url) => {
    expect((await askedFor(url)).length).toBeLessThanOrEqual(1)
  },
)
