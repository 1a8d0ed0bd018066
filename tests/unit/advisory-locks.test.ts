import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { advisoryLocks } from '#lib/advisory-locks'

const root = path.resolve(import.meta.dirname, '../..')

const filesIn = (folder: string, end: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(path.join(root, folder, file), 'utf8') }))

test('no two locks share a number', () => {
  const numbers = Object.values(advisoryLocks)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('what a trigger locks stands in the table', () => {
  const numbers = filesIn('prisma/migrations', '.sql').flatMap(({ text }) =>
    [...text.matchAll(/pg_\w*advisory\w*lock\((\d+)/g)].map(([, number]) => Number(number)),
  )
  expect(numbers).not.toEqual([])
  for (const number of numbers) expect(Object.values<number>(advisoryLocks)).toContain(number)
})

test('nobody locks by a number of their own', () => {
  const own = [...filesIn('lib', '.ts'), ...filesIn('server', '.ts')].filter(({ text }) =>
    /advisory\w*lock\(/.test(text),
  )
  expect(own.map(({ file }) => file).sort()).toEqual(['lib/advisory-locks.ts', 'server/migrate.ts'])
})
