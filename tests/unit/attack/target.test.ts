import { expect, test } from 'vitest'
import { isHere } from '#tests/attack/target'

test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'postgresql://a:b@127.0.0.1:5432/c'])(
  '%s is this machine, and may be attacked',
  (url) => expect(isHere(url)).toBe(true),
)

test.each(['http://192.0.2.1', 'http://127.0.0.1.example', 'http://localhost.example', 'http://[::ffff:192.0.2.1]'])(
  '%s is not',
  (url) => expect(isHere(url)).toBe(false),
)
