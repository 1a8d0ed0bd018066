/** HTML of the installed Next for a page of each sort, as `npm run fixtures` last saved it beside the tests of the edge. */
import { readFileSync } from 'node:fs'

export const fixtureFolder = new URL('../unit/edge/', import.meta.url)

/** `article`: a reader's page. `missing`: what is left after notFound(). `streamed`: a page with a boundary that came late. */
export const fixtureNames = ['article', 'missing', 'streamed'] as const
export type FixtureName = (typeof fixtureNames)[number]

export const fixtureFile = (name: FixtureName): URL => new URL(`next-${name}.html.txt`, fixtureFolder)

/** The version of Next that sent them. */
export const versionFile = new URL('next-fixtures.json', fixtureFolder)

export const fixture = (name: FixtureName): string => readFileSync(fixtureFile(name), 'utf8')

export function installedNext(): string {
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8'))
  return String(version)
}
