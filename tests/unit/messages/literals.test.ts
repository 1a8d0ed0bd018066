/** The newsroom's interface speaks by the catalog: no words stand in its components and pages. */
import { globSync, readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'
import { expect, test } from 'vitest'

const folders = ['app/newsroom', 'app/setup', 'components']
/** Readers' pages have catalogs of their own (lib/site/words). */
const notTheNewsroom = 'components/site/'
const spoken = ['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'empty', 'hint', 'label', 'legend']
const attributes = new Set([...spoken, 'nothing', 'placeholder', 'title', 'word'])
const letters = /\p{L}{2,}/u

type Found = { type?: unknown; value?: unknown; name?: unknown; [key: string]: unknown }

const isNode = (value: unknown): value is Found => typeof value === 'object' && value !== null

const isComparison = (node: Found): boolean =>
  node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator))

/** The words that stand in JSX as they are: between tags, and in attributes that people see or hear. */
function literalsIn(source: string): string[] {
  const literals: string[] = []
  const visit = (node: unknown, within: string | null): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each, within)
      return
    }
    if (!isNode(node)) return
    // Names of keys are the same in every language.
    if (
      node.type === 'JSXElement' &&
      isNode(node.opening) &&
      isNode(node.opening.name) &&
      node.opening.name.value === 'kbd'
    )
      return
    if (node.type === 'JSXText' && letters.test(String(node.value))) literals.push(String(node.value).trim())
    if (node.type === 'JSXAttribute') {
      const name = isNode(node.name) ? String(node.name.value) : ''
      visit(node.value, attributes.has(name) ? name : null)
      return
    }
    if (within !== null && node.type === 'StringLiteral' && letters.test(String(node.value)))
      literals.push(`${within}="${node.value}"`)
    if (within !== null && node.type === 'TemplateElement' && letters.test(String(node.raw)))
      literals.push(`${within}=\`${node.raw}\``)
    // A call inside an attribute asks the catalog by a key; a comparison says nothing.
    if (within !== null && (node.type === 'CallExpression' || isComparison(node))) return
    for (const [key, value] of Object.entries(node)) if (key !== 'span') visit(value, within)
  }
  visit(parseSync(source, { syntax: 'typescript', tsx: true }).body, null)
  return literals
}

test('what stands in a page as it is, is found', () => {
  const page =
    '<p title="Two words" className="plain">{t("key")} Some <b>words</b> <kbd>Esc</kbd> <i aria-label={`for ` + a} /></p>'
  expect(literalsIn(`const page = ${page}`)).toEqual(['title="Two words"', 'Some', 'words', 'aria-label=`for `'])
})

test('no words stand in the newsroom’s components and pages', () => {
  const files = folders
    .flatMap((folder) => globSync(`${folder}/**/*.tsx`))
    .filter((file) => !file.startsWith(notTheNewsroom))
  expect(files.length).toBeGreaterThan(80)
  const found = files.flatMap((file) => literalsIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`))
  expect(found).toEqual([])
})
