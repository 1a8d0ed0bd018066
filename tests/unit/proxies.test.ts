import { describe, expect, test, vi } from 'vitest'
import { ipAddressIn } from '#lib/ip-address'
import { proxiesFrom, visitorOf } from '#lib/proxies'

vi.mock('#lib/ip-address', async (original) => {
  const all = await original<typeof import('#lib/ip-address')>()
  return { ...all, ipAddressIn: vi.fn(all.ipAddressIn) }
})

const by = (setting: string) => proxiesFrom(setting) ?? { hops: 0 }

describe('a visitor’s address', () => {
  test.each([
    ['without a proxy of ours nothing that is said counts', '0', '198.51.100.7', '1.1.1.1', '198.51.100.7'],
    ['is what our proxy has heard', '1', '10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['is not what the visitor says before that', '1', '10.0.0.1', '1.1.1.1, 127.0.0.1, 198.51.100.7', '198.51.100.7'],
    ['is found behind two of ours', '2', '10.0.0.1', '1.1.1.1, 198.51.100.7, 10.0.0.2', '198.51.100.7'],
    ['is the proxy’s where it says nothing', '1', '10.0.0.1', undefined, '10.0.0.1'],
    ['is the farthest known where fewer have spoken than should', '3', '10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['is behind every address of ours', '10.0.0.0/8', '10.0.0.1', '1.1.1.1, 198.51.100.7, 10.9.9.9', '198.51.100.7'],
    ['is its own where it comes past our proxy', '10.0.0.0/8', '198.51.100.7', '10.0.0.3, 1.1.1.1', '198.51.100.7'],
    ['is not believed where it is none', '10.0.0.0/8', '10.0.0.1', '1.1.1.1, "><script>', '10.0.0.1'],
    ['is not believed where it is empty', '1', '10.0.0.1', '1.1.1.1,', '10.0.0.1'],
    ['may come with a port', '1', '10.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
    ['may be IPv6', '2001:db8::/32', '2001:db8::1', '[2001:dbb::7]:4711', '2001:dbb::7'],
    ['is IPv4 where IPv6 carries it', '10.0.0.1', '::ffff:10.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
    ['inside our own network is the farthest of it', '10.0.0.0/8', '10.0.0.1', '10.0.0.5', '10.0.0.5'],
  ])('%s', (_, setting, connection, said, visitor) => {
    expect(visitorOf(by(setting), connection, said)).toBe(visitor)
  })

  test.each([
    ['0', '198.51.100.7', 1],
    ['10.0.0.0/8', '198.51.100.7', 1],
    ['10.0.0.0/8', '10.0.0.1', 2],
    ['2', '10.0.0.1', 3],
  ])('with proxies “%s”, from %s, is found without reading all that somebody says', (setting, connection, read) => {
    vi.mocked(ipAddressIn).mockClear()
    expect(visitorOf(by(setting), connection, `${'a,'.repeat(7_000)}198.51.100.8, 198.51.100.9`)).toMatch(/^198/)
    expect(ipAddressIn).toHaveBeenCalledTimes(read)
  })
})

test.each(['', 'proxy', '-1', '11', '1.5', '10.0.0.0/33', '10.0.0.0/', '10.0.0.1,', '::/129', '10.0.0.1/8/8', 'true'])(
  'a setting of “%s” names no proxies',
  (setting) => {
    expect(proxiesFrom(setting)).toBeNull()
  },
)
