import { expect, test } from 'vitest'
import { changedLead, partOf, renditionCrop, usualParts } from '#lib/media/lead'
import { leadPicture } from '#lib/media/lead-input'

const focus = { x: 300, y: 700 }
const made = { crops: { '3:2': { x: 100, y: 200, size: 500 } }, focus }

test('each place has its usual crop, as somebody made it, or around the focal point', () => {
  expect(usualParts(made)).toEqual({
    front: { name: '3:2', x: 100, y: 200, size: 500 },
    article: { name: '16:9', ...focus, size: 1000 },
    share: { name: '16:9', ...focus, size: 1000 },
  })
})

test('a part is called as renditions of it are, and the whole picture is that, whatever its crop', () => {
  expect(renditionCrop({ name: '3:2', x: 0, y: 0, size: 1000 }, { width: 900, height: 600 })).toBe('whole')
  expect(renditionCrop(null, { width: 900, height: 600 })).toBe('whole')
  expect(renditionCrop(partOf('1:1', { crops: {}, focus: { x: 500, y: 500 } }), { width: 900, height: 600 })).toBe(
    '1:1 150,0,600,600',
  )
})

const whole = { file: '0192f000-0000-7000-8000-000000000001', alt: null, caption: null }
const parts = { front: null, article: null, share: null }

test('what two people change of it at once stays, each where it differs', () => {
  const before = { ...whole, parts }
  const front = { name: '3:2', x: 100, y: 200, size: 500 } as const
  const now = { ...before, caption: 'At the quay', parts: { ...parts, share: front } }
  const after = { ...before, alt: 'Tugs', parts: { ...parts, front } }
  expect(changedLead(before, after, now)).toEqual({
    ...whole,
    alt: 'Tugs',
    caption: 'At the quay',
    parts: { front, article: null, share: front },
  })
  const other = { ...now, file: '0192f000-0000-7000-8000-000000000002' }
  expect(changedLead(before, after, other)).toEqual(after)
  expect(changedLead(before, after, null)).toEqual(after)
})

test.each([
  ['no file', { ...whole, file: 'x', parts }],
  ['a place without a part', { ...whole, parts: { front: null, article: null } }],
  ['a crop that nobody has', { ...whole, parts: { ...parts, front: { name: '2:1', x: 0, y: 0, size: 1000 } } }],
  ['a part outside the picture', { ...whole, parts: { ...parts, front: { name: '1:1', x: 1001, y: 0, size: 1000 } } }],
  ['a part too small', { ...whole, parts: { ...parts, front: { name: '1:1', x: 0, y: 0, size: 199 } } }],
  ['words over two lines', { ...whole, alt: 'one\ntwo', parts }],
  ['an empty caption', { ...whole, caption: '', parts }],
  ['more than it may say', { ...whole, credit: 'me', parts }],
])('a lead picture with %s is none', (_, given) => {
  expect(leadPicture.safeParse({ ...whole, parts }).success).toBe(true)
  expect(leadPicture.safeParse(given).success).toBe(false)
})
