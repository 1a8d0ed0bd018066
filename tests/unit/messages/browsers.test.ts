import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const clientFiles = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && readFileSync(path, 'utf8').startsWith("'use client'")),
)

/** The files that this one runs, by their paths; what it takes only types from is left out. */
function imported(path: string): string[] {
  const statements = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export)\s+(?!type\b)(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm,
  )
  return [...statements].flatMap(([, names = '', from = '']) => (onlyTypes(names) ? [] : (fileOf(path, from) ?? [])))
}

const onlyTypes = (names: string) =>
  /^\{.*\}$/s.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => /^\s*(type\s|$)/.test(name))

function fileOf(importer: string, from: string): string | undefined {
  if (from === '#components/translations') return 'components/translations/client.tsx'
  const base = from.startsWith('#') ? from.slice(1) : from.startsWith('.') ? join(dirname(importer), from) : null
  if (base === null) return undefined
  return [base, `${base}.ts`, `${base}.tsx`].map(normalize).find((path) => /\.tsx?$/.test(path) && existsSync(path))
}

/** How a client component comes to this file; null where none does. Actions run on the server. */
function wayTo(target: string): string[] | null {
  const cameFrom = new Map<string, string | null>(clientFiles.map((path) => [path, null]))
  for (const [path] of cameFrom) {
    if (path === target) {
      const way = [path]
      for (let at = cameFrom.get(path); at; at = cameFrom.get(at)) way.unshift(at)
      return way
    }
    if (readFileSync(path, 'utf8').startsWith("'use server'")) continue
    for (const next of imported(path)) if (!cameFrom.has(next)) cameFrom.set(next, path)
  }
  return null
}

test.each(['lib/messages/all.ts', 'lib/messages/en.ts', 'lib/errors.ts', 'lib/env.ts'])(
  'no browser is sent %s',
  (file) => {
    expect(wayTo(file)).toBeNull()
  },
)

test('imports are followed: browsers are sent the rules that they ask', () => {
  expect(wayTo('lib/workflow/next-move.ts')).not.toBeNull()
})
