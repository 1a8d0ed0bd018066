import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ipAddressIn, ipRangeIn, isWithin, networkOf } from '#lib/ip-address'

test.each([
  ['198.51.100.7', '198.51.100.7'],
  [' 198.51.100.7 ', '198.51.100.7'],
  ['198.51.100.7:4711', '198.51.100.7'],
  ['2001:DB8::7', '2001:db8::7'],
  ['2001:db8:0:0:0:0:0:7', '2001:db8::7'],
  ['[2001:db8::7]', '2001:db8::7'],
  ['[2001:db8::7]:4711', '2001:db8::7'],
  ['[::ffff:198.51.100.7]:4711', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['::FFFF:c633:6407', '198.51.100.7'],
  ['fe80::1%eth0', 'fe80::1'],
  ['[fe80::1%25eth0]:80', 'fe80::1'],
])('%s is the address %s', (entry, address) => {
  expect(ipAddressIn(entry)).toBe(address)
})

test.each([
  '',
  ',',
  'unknown',
  '_hidden',
  '"><script>',
  '10.1',
  '0x7f.0.0.1',
  '010.0.0.1',
  '2130706433',
  '256.0.0.1',
  '1.2.3.4.5',
  '1.2.3.4/24',
  '1.2.3.4:',
  '1.2.3.4:x',
  '[1.2.3.4',
  '[]:80',
  '[x]:80',
  '2001:db8::7::1',
  '1:2:3:4:5:6:7:8:9',
  ':::',
  '%eth0',
])('“%s” is no address', (entry) => {
  expect(ipAddressIn(entry)).toBeNull()
})

test('an address that was spelled once is spelled for good', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), (entry) => {
      const once = ipAddressIn(entry)
      return once === null || ipAddressIn(once) === once
    }),
  )
})

test.each([
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.0.0.0/8', '::ffff:10.0.0.1', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['10.0.0.1', '10.0.0.1', true],
  ['10.0.0.1', '10.0.0.2', false],
  ['::ffff:10.0.0.0/104', '10.0.0.1', true],
  ['2001:db8::/32', '2001:db8:1::7', true],
  ['2001:db8::/32', '2001:db9::7', false],
  ['2001:db8::/32', '10.0.0.1', false],
  ['::/0', '10.0.0.1', false],
  ['0.0.0.0/0', '2001:db8::7', false],
])('%s holds %s: %s', (range, address, isHeld) => {
  const found = ipRangeIn(range)
  expect(found && isWithin(address, [found])).toBe(isHeld)
})

test.each([
  ['192.0.2.7', '192.0.2.0/24'],
  ['::ffff:192.0.2.200', '192.0.2.0/24'],
  ['2001:DB8:12:34::1', '2001:db8:12::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['', 'unknown'],
  ['somewhere', 'unknown'],
  ['[2001:db8:12::1]:80', '2001:db8:12::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
])('%s is in the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
