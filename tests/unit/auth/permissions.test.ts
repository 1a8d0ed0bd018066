import { describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { isGranted } from '#lib/auth/grants'
import { type Action, can, permissions, reach, rolesThatCan } from '#lib/auth/permissions'
import { Role } from '#lib/generated/prisma/enums'

const of = (role: Role): Actor => ({
  personId: 'me',
  name: 'Me',
  role,
  deskIds: ['world'],
  language: null,
  credential: null,
})
const mine = { ownerIds: ['me'], deskId: 'economy' }
const onMyDesk = { ownerIds: ['you'], deskId: 'world' }
const elsewhere = { ownerIds: ['you'], deskId: 'economy' }
const onNoDesk = { ownerIds: ['you'], deskId: null }
const actions = Object.keys(permissions) as Action[]

describe('who may write', () => {
  test.each<[Role, boolean, boolean, boolean, boolean]>([
    ['reporter', true, false, false, false],
    ['fact_checker', false, false, false, false],
    ['editor', true, true, false, true],
    ['chief', true, true, true, true],
    ['admin', false, false, false, false],
  ])('a %s: an own piece %s, one on the own desk %s, on another %s, on none %s', (role, ...expected) => {
    const records = [mine, onMyDesk, elsewhere, onNoDesk]
    expect(records.map((record) => can(of(role), 'draft.write', record))).toEqual(expected)
  })
})

test('an admin looks after people and touches no piece', () => {
  const granted = actions.filter((action) => can(of('admin'), action, mine))
  expect(granted.sort()).toEqual(
    [
      'article.erase',
      'ai.read',
      'audit.read',
      'desk.read',
      'language.choose',
      'mail.read',
      'notification.choose',
      'notification.read',
      'password.change',
      'person.history',
      'person.manage',
      'person.read',
      'session.end',
      'session.read',
      'style.change',
      'address.read',
      'style.read',
      'steps.read',
    ].sort(),
  )
  expect(rolesThatCan('person.manage')).toEqual(['admin'])
})

test('one’s password and sessions are one’s own; only an admin ends those of others', () => {
  for (const role of Object.values(Role)) {
    expect(can(of(role), 'password.change', { ownerIds: ['me'] })).toBe(true)
    expect(can(of(role), 'password.change', { ownerIds: ['you'] })).toBe(false)
    expect(can(of(role), 'session.end', { ownerIds: ['me'] })).toBe(true)
    expect(can(of(role), 'session.end', { ownerIds: ['you'] })).toBe(role === 'admin')
  }
})

test.each(actions)('%s is somebody’s right', (action) => {
  expect(Object.values(Role).some((role) => reach(of(role), action) !== null)).toBe(true)
})

describe('a token', () => {
  const token = (role: Role, scopes: Action[]): Actor => ({
    ...of(role),
    credential: { kind: 'token', tokenId: 'token', scopes },
  })

  test('does what its person may do, and of that only what its scopes name', () => {
    expect(can(token('chief', ['article.read']), 'article.read', elsewhere)).toBe(true)
    expect(can(token('reporter', ['article.read']), 'article.read', elsewhere)).toBe(false)
    expect(reach(token('chief', ['article.read']), 'article.read')).toBe('any')
    for (const action of actions.filter((action) => action !== 'article.read')) {
      expect(can(token('chief', ['article.read']), action), action).toBe(false)
      expect(reach(token('chief', ['article.read']), action), action).toBeNull()
    }
  })

  test('moves no piece: no scope names a move', () => {
    for (const grants of Object.values(permissions))
      expect(isGranted(token('chief', actions), grants, null)).toBe(false)
  })
})
