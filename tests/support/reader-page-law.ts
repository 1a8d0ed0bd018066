/** The law of reader pages (docs/decisions/025), read from the syntax tree of their sources and of all that these import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { type Module, type ModuleItem, parseSync } from '@swc/core'

export type Breach = { file: string; why: string }

/** Names that reader pages may import from packages; other packages of these families are forbidden. */
const allowed: Record<string, readonly string[]> = {
  react: ['cache', 'createElement', 'Fragment'],
  'next/navigation': ['permanentRedirect', 'redirect'],
}
const families = /^(react|react-dom|next)(\/|$)/
/** Files by which Next lets scripts draw a page, or parts of it */
const specialFile =
  /(^|\/)(loading|error|global-error|not-found|global-not-found|forbidden|unauthorized)\.(tsx?|jsx?|mdx)$/
const ofTheSite = /^(app\/\(site\)|components\/site)\//
const ofTheNewsroom = /^(app\/(?!\(site\))|components\/(?!site\/))/
const source = /\.(tsx?|jsx?|mjs|cjs)$/

/** All sources below these folders, as paths from the root of the project. */
export function sourcesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => source.test(name)),
  )
}

/** Breaches in these files and in everything that they import, by whatever way. `read` gives a source by its path. */
export function breachesFrom(files: readonly string[], read = fromDisk): Breach[] {
  const seen = new Set(files)
  const breaches: Breach[] = []
  // A set is gone through with what is added to it on the way.
  for (const file of seen) {
    const { why, imports } = judged(file, read(file))
    breaches.push(...why.map((one) => ({ file, why: one })))
    for (const one of imports) if (!one.startsWith('lib/generated/')) seen.add(one)
  }
  return breaches
}

const fromDisk = (file: string) => readFileSync(file, 'utf8')

/** Returns the violations of one source, and the files it imports. */
export function judged(file: string, text: string): { why: string[]; imports: string[] } {
  const why: string[] = []
  if (specialFile.test(file)) why.push(`is a file by which Next leaves a page to scripts`)
  if (ofTheNewsroom.test(file)) why.push('belongs to the newsroom')
  const tree = parseSync(text, { syntax: 'typescript', tsx: /x$/.test(file) })
  for (const directive of directivesOf(tree)) why.push(`says '${directive}'`)
  const imports: string[] = []
  for (const { from, names } of importsOf(tree)) {
    if (from === null) why.push('imports what only shows when it runs')
    else if (/^[.#]/.test(from)) imports.push(...resolved(file, from))
    else why.push(...forbidden(file, from, names))
  }
  return { why, imports }
}

function forbidden(file: string, from: string, names: readonly string[]): string[] {
  const known = allowed[from]
  const isBound = families.test(from) || (ofTheSite.test(file) && !file.startsWith('components/site/fonts/'))
  if (!known) return isBound ? [`imports ${from}`] : []
  return names.filter((name) => !known.includes(name)).map((name) => `imports ${name} of ${from}`)
}

const directives = /^use /

/** In a module or in a function: `'use client'`, `'use server'`, `'use cache'`. */
function directivesOf(tree: Module): string[] {
  const found: string[] = []
  walk(tree, (node) => {
    const statement = node.type === 'ExpressionStatement' ? node.expression : null
    if (isNode(statement) && statement.type === 'StringLiteral' && directives.test(String(statement.value)))
      found.push(String(statement.value))
  })
  return found.filter((directive) => directive !== 'use strict')
}

type Import = { from: string | null; names: string[] }

/** Everything that a module runs of others; types are not run. '*' stands for the whole of a module. */
function importsOf(tree: Module): Import[] {
  const found = tree.body.flatMap(declared)
  walk(tree, (node) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee)) return
    const isImport = node.callee.type === 'Import'
    const isRequire = node.callee.type === 'Identifier' && node.callee.value === 'require'
    if (isImport || isRequire) found.push({ from: literal(node.arguments), names: ['*'] })
  })
  return found
}

function declared(item: ModuleItem): Import[] {
  if (item.type === 'ImportDeclaration') {
    if (item.typeOnly) return []
    const values = item.specifiers.filter((one) => one.type !== 'ImportSpecifier' || !one.isTypeOnly)
    if (values.length === 0 && item.specifiers.length > 0) return []
    const names = values.map((one) => (one.type === 'ImportSpecifier' ? (one.imported ?? one.local).value : '*'))
    return [{ from: item.source.value, names }]
  }
  if (item.type === 'ExportAllDeclaration') return [{ from: item.source.value, names: ['*'] }]
  if (item.type !== 'ExportNamedDeclaration' || !item.source) return []
  if ('typeOnly' in item && item.typeOnly) return []
  const names = item.specifiers.map((one) => (one.type === 'ExportSpecifier' ? one.orig.value : '*'))
  return [{ from: item.source.value, names }]
}

function literal(given: unknown): string | null {
  const [first] = Array.isArray(given) ? given : []
  const expression = isNode(first) || !first ? first : first.expression
  return isNode(expression) && expression.type === 'StringLiteral' ? String(expression.value) : null
}

/** The file that an import of the project leads to; none for a stylesheet. */
function resolved(file: string, from: string): string[] {
  if (from.endsWith('.css')) return []
  if (from.startsWith('.')) return [normalize(join(dirname(file), from))]
  const path = from.slice(1)
  const found = [path, `${path}.ts`, `${path}.tsx`].find((one) => source.test(one) && existsSync(one))
  if (!found) throw new Error(`${file} imports ${from}, which is not found`)
  return [found]
}

type Node = { type: string } & Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit)
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value)
    for (const one of Object.values(value)) walk(one, visit)
  }
}
