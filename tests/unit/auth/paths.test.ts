import { expect, test } from 'vitest'
import { newsroomPath, signInFor } from '#lib/auth/paths'

test.each([
  ['/newsroom/articles/0192?tab=claims', '/newsroom/articles/0192?tab=claims'],
  ['/newsroom', '/newsroom'],
  ['/newsroom/../newsroom/people', '/newsroom/people'],
  ['/newsroom/articles?_rsc=1x2y3z', '/newsroom/articles'],
])('after signing in, %s leads to %s', (wanted, path) => {
  expect(newsroomPath(wanted)).toBe(path)
})

test.each([
  [null],
  [''],
  ['https://elsewhere.example/newsroom'],
  ['//elsewhere.example/newsroom'],
  ['/\\elsewhere.example/newsroom'],
  ['\\\\elsewhere.example\\newsroom'],
  ['/newsroom/..//elsewhere.example'],
  ['/newsroom/../../etc'],
  ['/newsroomy'],
  ['javascript:alert(1)'],
  ['/newsroom/sign-in?to=/newsroom/sign-in'],
  ['/api/auth/signout'],
  ['http://['],
  [`/newsroom/${'x'.repeat(600)}`],
])('after signing in, %j leads to the desk', (wanted) => {
  expect(newsroomPath(wanted)).toBe('/newsroom')
})

test('a page that asks to sign in is remembered', () => {
  expect(signInFor('/newsroom/articles?state=draft')).toBe(
    '/newsroom/sign-in?to=%2Fnewsroom%2Farticles%3Fstate%3Ddraft',
  )
  expect(signInFor(null)).toBe('/newsroom/sign-in')
})
