import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { expect, test } from 'vitest'
import { en } from '#lib/messages/en'

/** Where every word that somebody sees or hears comes from the catalog. */
const folders = [
  'app/newsroom',
  'app/setup',
  'components/article-fields',
  'components/checks',
  'components/dates',
  'components/editor',
  'components/newsroom',
  'components/questions',
  'components/ui',
  'components/workflow',
]

/** Attributes, and keys of objects, of which the value is shown or read out. */
const said = new Set([
  'act',
  'alt',
  'any',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'empty',
  'hint',
  'label',
  'legend',
  'nothing',
  'placeholder',
  'says',
  'title',
  'word',
  'words',
])

type Node = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.flatMap(nodesIn) : partsOf(value))

/** The node itself; of what only wraps one (the arguments of a call, the keys of an object), that one. */
function partsOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  return isNode(value) ? [value] : Object.values(value).flatMap(nodesIn)
}

const children = (node: Node): Node[] => Object.values(node).flatMap(nodesIn)

const hasLetters = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text)

/** The literal texts that an expression may come to: of a choice both, of a call none. */
function textsOf(value: unknown): string[] {
  if (!isNode(value)) return []
  switch (value.type) {
    case 'StringLiteral':
    case 'JSXText':
      return hasLetters(value.value) ? [value.value.trim()] : []
    case 'TemplateLiteral':
      return nodesIn(value.quasis).flatMap(({ raw }) => (hasLetters(raw) ? [raw.trim()] : []))
    case 'ConditionalExpression':
      return [...textsOf(value.consequent), ...textsOf(value.alternate)]
    case 'BinaryExpression':
      // A comparison says nothing.
      if (/^[!=]==?$/.test(String(value.operator))) return []
      return [...textsOf(value.left), ...textsOf(value.right)]
    case 'ParenthesisExpression':
    case 'JSXExpressionContainer':
    case 'TsAsExpression':
    case 'TsConstAssertion':
    case 'TsSatisfiesExpression':
      return textsOf(value.expression)
    default:
      return []
  }
}

/** The names of messages: where an object holds one, it is looked up by it. */
const keys = new Set(keysOf(en))

function keysOf(catalog: object): string[] {
  return Object.entries(catalog).flatMap(([key, value]) => (typeof value === 'string' ? [key] : keysOf(value)))
}

const nameOf = (key: unknown): string => (isNode(key) && typeof key.value === 'string' ? key.value : '')

const isKey = (node: Node): boolean => isNode(node.opening) && nameOf(node.opening.name) === 'kbd'

function literalTexts(node: Node): string[] {
  const own =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? nodesIn(node.children)
          .flatMap(textsOf)
          // The names of keys are printed on keyboards, in whatever language.
          .filter(() => !isKey(node))
      : node.type === 'JSXAttribute' && said.has(nameOf(node.name))
        ? textsOf(node.value)
        : node.type === 'KeyValueProperty' && said.has(nameOf(node.key))
          ? textsOf(node.value).filter((text) => !keys.has(text))
          : []
  return [...own, ...children(node).flatMap(literalTexts)]
}

const textsIn = (source: string): string[] => {
  const { body } = parseSync(source, { syntax: 'typescript', tsx: true })
  return nodesIn(body).flatMap(literalTexts)
}

test.each([
  ['<p>Read it</p>', ['Read it']],
  [`<p>{open ? "Done" : \`Change \${name}\`}</p>`, ['Done', 'Change']],
  ['<button aria-label="Close" />', ['Close']],
  [`<Field label={\`Name of \${who}\`} />`, ['Name of']],
  ['const metadata = { title: "Tags" }', ['Tags']],
  ['const look = { word: "passed" }', []],
  ['<p>{t("read")} · {count}</p>', []],
  ['<Field label={t("name")} name="words" />', []],
  ['<p>{state === "draft" && "Not yet"}</p>', ['Not yet']],
  ['<kbd>g</kbd>', []],
  ['<kbd>Enter</kbd>', []],
])('in %s the literal texts are %j', (source, texts) => {
  expect(textsIn(source)).toEqual(texts)
})

test('no word of the newsroom stands in a page or component itself', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(80)
  const found = files.flatMap((path) => textsIn(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`))
  expect(found).toEqual([])
})
