import { expect, test } from 'vitest'
import { checkers } from '#lib/checks/all'
import type { Checker } from '#lib/checks/checker'
import { isPassable } from '#lib/checks/passable'
import type { CheckName } from '#lib/generated/prisma/enums'

const blockers = (Object.entries(checkers) as [CheckName, Checker][]).filter(([, { level }]) => level === 'blocker')

test('a chief publishes past what people still work on, never past what breaks the page, names a source or shows what others have rights to', () => {
  const passed = blockers.map(([name]) => name).filter(isPassable)
  expect(passed.sort()).toEqual(
    [
      ...['chartSource', 'claimSource', 'falseClaim', 'mainTag', 'openQuestion'],
      ...['pictureAlt', 'standfirst', 'transcript'],
    ].sort(),
  )
  for (const name of [
    'offTheRecord',
    'publicLabel',
    'attachment',
    'pictureRights',
    'mediaRights',
    'desk',
    'text',
  ] as const)
    expect(isPassable(name), name).toBe(false)
})

test('whatever one can waive one can publish past', () => {
  for (const [name, { waivable }] of blockers) if (waivable) expect(isPassable(name), name).toBe(true)
})
