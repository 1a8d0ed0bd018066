import { expect, test } from 'vitest'
import { argumentsBound } from '#server/edge/action-arguments'
import { limits } from '#server/edge/limits'

const boundary = '----Form7'
const form = { 'content-type': `multipart/form-data; boundary=${boundary}` }
const sizes = [1, 2, 3, 13, 64, 100_000]

/** As browsers write a form */
const written = (parts: [string, string][]) =>
  `${parts.map(([head, content]) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`).join('')}--${boundary}--\r\n`
const field = (name: string, content: string): [string, string] => [
  `Content-Disposition: form-data; name="${name}"`,
  content,
]
const file = (content: string): [string, string] => [
  'Content-Disposition: form-data; name="1_file"; filename="a.txt"\r\nContent-Type: text/plain',
  content,
]

/** The status of the refusal, or null */
function statusOf(headers: Record<string, string>, body: string, size: number): number | null {
  const bound = argumentsBound(headers)
  if ('status' in bound) return bound.status
  const bytes = Buffer.from(body)
  for (let at = 0; at < bytes.length; at += size) {
    const refused = bound.take(bytes.subarray(at, at + size))
    if (refused) return refused.status
  }
  return bound.end()?.status ?? null
}

test('what pages send goes through, however it arrives', () => {
  const prose = 'Prices, [again], "rose", {said} the ministry, and $more.\r\n'
  const body = written([
    field('0', '["$K1",{"a":[1,2]}]'),
    file(prose.repeat(50)),
    field('1_text', `[${prose}`),
    field('2', ''),
  ])
  for (const size of sizes) expect(statusOf(form, body, size)).toBeNull()
  const longest = JSON.stringify([prose.repeat(60_000)])
  expect(statusOf({ 'content-type': 'text/plain;charset=UTF-8' }, longest, 65_536)).toBeNull()
})

test('a file may hold as many brackets as it likes', () => {
  expect(statusOf(form, written([field('0', '["$K1"]'), file(`a${'[],'.repeat(100_000)}`)]), 65_536)).toBeNull()
})

const many = limits.values + 1
test.each([
  ['lists', '[],'.repeat(many)],
  ['lists within lists', '['.repeat(many)],
  ['objects', '{},'.repeat(many)],
  ['numbers', '1,'.repeat(many)],
  ['names', '"a":1,'.repeat(many)],
])('%s without end go no further, alone or in a form', (_, values) => {
  expect(statusOf({}, `[${values}`, 65_536)).toBe(413)
  for (const before of ['', ' \r\n\t', '\uFEFF'])
    expect(statusOf(form, written([field('0', `${before}[${values}`)]), 65_536)).toBe(413)
  const quarter = values.slice(0, Math.ceil(values.length / 4))
  const parts = ['0', '1', '2', '3', '4'].map((name) => field(name, `[${quarter}`))
  expect(statusOf(form, written(parts), 65_536)).toBe(413)
})

test('an open quotation mark in one field hides nothing in the next', () => {
  expect(statusOf(form, written([field('0', '["'), field('1', `[${'[],'.repeat(many)}`)]), 65_536)).toBe(413)
})

test('a form has a thousand parts at most', () => {
  const parts = (count: number) => written(Array.from({ length: count }, (_, at) => field(`${at}`, '')))
  for (const size of [64, 65_536]) {
    expect(statusOf(form, parts(limits.parts), size)).toBeNull()
    expect(statusOf(form, parts(limits.parts + 1), size)).toBe(413)
  }
})

test.each([
  ['nothing', ''],
  ['no part', `--${boundary}--\r\n`],
  ['no end', written([field('0', '[]')]).slice(0, -4)],
  ['another delimiter', written([field('0', '[]')]).replaceAll('Form7', 'Form8')],
])('a form with %s says that it did not arrive whole', (_, body) => {
  for (const size of sizes) expect(statusOf(form, body, size)).toBe(400)
})

test.each([
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; charset=utf-16; boundary=x',
  'multipart/form-data; boundary=x; boundary=y',
  'Multipart/Form-Data; boundary=x',
  ' multipart/mixed; boundary=x',
])('a form that is headed as no browser heads it, %s, is refused', (type) => {
  expect(argumentsBound({ 'content-type': type })).toMatchObject({ status: 400 })
})
