import { expect, test } from 'vitest'
import { addressOf, deviceOf } from '#lib/auth/browser'

const apple = 'AppleWebKit/537.36 (KHTML, like Gecko)'
test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on Linux'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${apple} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`,
    'Edge on Windows',
  ],
  [`Mozilla/5.0 (Linux; Android 16) ${apple} Chrome/142.0.0.0 Mobile Safari/537.36`, 'Chrome on Android'],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15`,
    'Safari on Mac',
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1`,
    'Safari on iPhone',
  ],
  ['curl/8.5.0', ''],
  [null, ''],
])('%s is called %j', (agent, device) => {
  expect(deviceOf(agent)).toBe(device)
})

test('the address is the one that the edge added', () => {
  expect(addressOf('192.0.2.7')).toBe('192.0.2.7')
  expect(addressOf('203.0.113.1, 192.0.2.7')).toBe('192.0.2.7')
  expect(addressOf('203.0.113.1, "><script>')).toBe('')
  expect(addressOf(null)).toBe('')
})
