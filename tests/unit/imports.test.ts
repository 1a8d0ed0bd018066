import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { circlesOf, cruised } from '#tests/support/imports'

let tree: string | null = null
afterEach(async () => {
  if (tree) await rm(tree, { recursive: true })
  tree = null
})

async function treeOf(files: Record<string, string>): Promise<string> {
  tree = await mkdtemp(path.join(tmpdir(), 'imports-'))
  for (const [file, text] of Object.entries({ 'tsconfig.json': '{}', 'package.json': '{}', ...files })) {
    await mkdir(path.join(tree, path.dirname(file)), { recursive: true })
    await writeFile(path.join(tree, file), text)
  }
  return tree
}

const refusedIn = async (files: Record<string, string>) =>
  (await cruised(await treeOf(files), ['lib'])).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)

test('two rooms that lean on each other by different files are refused', async () => {
  const files = {
    'lib/claims/mark.ts': `import { name } from '../sources/name.ts'\nexport const mark = name`,
    'lib/sources/name.ts': `export const name = 'name'`,
    'lib/sources/cited.ts': `import { mark } from '../claims/mark.ts'\nexport const cited = mark`,
  }
  expect(await refusedIn(files)).toEqual([
    'no-circles-between-rooms: lib/claims',
    'no-circles-between-rooms: lib/sources',
  ])
})

test('two rooms that lean on each other by a type are refused as well', async () => {
  const files = {
    'lib/claims/mark.ts': `import { name } from '../sources/name.ts'\nexport const mark = name\nexport type Mark = string`,
    'lib/sources/name.ts': `export const name = 'name'`,
    'lib/sources/cited.ts': `import type { Mark } from '../claims/mark.ts'\nexport const cited: Mark = 'cited'`,
  }
  expect(await refusedIn(files)).toContain('no-circles-between-rooms: lib/claims')
})

test('a room that others lean on, in one direction, is allowed', async () => {
  const files = {
    'lib/claims/mark.ts': `import { name } from '../sources/name.ts'\nexport const mark = name`,
    'lib/sources/name.ts': `export const name = 'name'`,
  }
  expect(await refusedIn(files)).toEqual([])
})

test('a circle that goes through folders inside rooms is found', async () => {
  const files = {
    'lib/claims/marks/mark.ts': `import { name } from '../../sources/names/name.ts'\nexport const mark = name`,
    'lib/sources/names/name.ts': `export const name = 'name'`,
    'lib/sources/lists/cited.ts': `import { other } from '../../claims/others/other.ts'\nexport const cited = other`,
    'lib/claims/others/other.ts': `export const other = 'other'`,
  }
  expect(circlesOf(await cruised(await treeOf(files), ['lib']))).toEqual([
    'lib/claims → lib/sources → lib/claims',
    'lib/sources → lib/claims → lib/sources',
  ])
})

test('no room leads to another one and back', async () => {
  const cruise = await cruised(process.cwd(), ['components', 'lib', 'server'])
  expect(cruise.modules.length).toBeGreaterThan(400)
  expect(circlesOf(cruise)).toEqual([])
}, 120_000)
