import { once } from 'node:events'
import { PassThrough, pipeline } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { gzipStream } from '#server/edge/gzip-stream'

function page() {
  const web = new PassThrough()
  const gzip = gzipStream(web)
  const flush = vi.spyOn(gzip, 'flush')
  const browser = createGunzip()
  let read = ''
  browser.on('data', (text) => (read += text))
  pipeline([web, gzip, browser], () => {})
  return { web, flush, browser, read: () => read }
}

test('what web has sent reaches the browser while the rest of the page is being made', async () => {
  const { web, read } = page()
  web.write('<h1>Articles</h1>')
  await expect.poll(read).toBe('<h1>Articles</h1>')
  await turn()
  web.write('<p>The southern ports are full.</p>')
  await expect.poll(read).toBe('<h1>Articles</h1><p>The southern ports are full.</p>')
})

test('a page that comes in many parts at once is flushed once, and is whole', async () => {
  const { web, flush, browser, read } = page()
  const parts = Array.from({ length: 50 }, (_, at) => `<li>${at}</li>`)
  for (const part of parts) web.write(part)
  await expect.poll(read).toBe(parts.join(''))
  expect(flush.mock.calls.length).toBeLessThan(5)
  web.end('</ul>')
  await once(browser, 'end')
  expect(read()).toBe(`${parts.join('')}</ul>`)
})
