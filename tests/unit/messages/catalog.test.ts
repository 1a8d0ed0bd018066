import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { catalogs } from '#lib/messages/all'
import { newsroomLanguageCodes } from '#lib/messages/languages'

/** Said by codes that are put together of more than a prefix and a name. */
const putTogether: readonly RegExp[] = [
  // By the values of enumerations; tests/unit/labels.test.ts holds them to those.
  /^(labels|people\.duty)\./,
  // By the names of tools (components/editor/tools.ts).
  /^writing\.(bold|italic|superscript|subscript|paragraph|heading[23]|bulletList|orderedList|blockquote|pullQuote|factBox|embed|picture|gallery|sound|document|table|chart|footnote|rowAbove|rowBelow|columnBefore|columnAfter|deleteRow|deleteColumn|headerRow|headerColumn|writeAbove|writeBelow|deleteTable|horizontalRule|direction|redo)$/,
  // By what is about to happen to a piece (components/workflow/references.tsx).
  /^references\.(withdrawal|address)\.(pieces|claims|fronts|former|bundle)$/,
  // By what is frozen of a file (lib/uses/frozen-words.ts).
  /^otherWords\.(credit|copyright)$/,
]

type Node = string | { readonly [key: string]: Node }

function textsIn(node: Node, code = ''): [code: string, text: string][] {
  if (typeof node === 'string') return [[code, node]]
  return Object.entries(node).flatMap(([key, child]) => textsIn(child, code === '' ? key : `${code}.${key}`))
}

/** “count plural”, “name”: what a message asks for, however often it does. */
function askedBy(elements: readonly MessageFormatElement[]): string[] {
  const asked = elements.flatMap((element): string[] => {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [`${element.value} choice`, ...Object.values(element.options).flatMap(({ value }) => askedBy(value))]
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...askedBy(element.children)]
    // A number may stand in one language as it is, and by its kind of plural in another.
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value]
  })
  return [...new Set(asked.map((name) => name.replace(/ choice$/, '')))].sort()
}

const english = textsIn(catalogs.en)

describe.each(newsroomLanguageCodes)('the catalog of %s', (language) => {
  const texts = new Map(textsIn(catalogs[language]))

  test('has the messages of the English one, and no others', () => {
    expect([...texts.keys()].sort()).toEqual(english.map(([code]) => code).sort())
  })

  test('is written in ICU MessageFormat, and every message asks for what the English one asks for', () => {
    const locale = new Intl.Locale(language)
    for (const [code, text] of english)
      expect(askedBy(parse(texts.get(code) ?? '', { locale })), code).toEqual(askedBy(parse(text)))
  })

  test('says something in every message', () => {
    for (const [code, text] of texts) expect(text, code).toMatch(/\S/)
  })

  test('has, of every plural, the forms of its language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const spoken = language === 'en' || catalogs[language] !== catalogs.en
    for (const [code, text] of spoken ? texts : [])
      for (const element of parse(text))
        if (element.type === TYPE.plural && element.pluralType === 'cardinal')
          expect(
            wanted.filter((form) => !(form in element.options)).filter((form) => form !== 'many'),
            code,
          ).toEqual([])
  })
})

test('no message is left that nobody says', () => {
  const files = sources(['app', 'components', 'lib', 'server', 'prisma/seed']).map((path) => readFileSync(path, 'utf8'))
  const unsaid = english.map(([code]) => code).filter((code) => !files.some((file) => says(file, code)))
  expect(unsaid.filter((code) => !putTogether.some((pattern) => pattern.test(code)))).toEqual([])
})

function sources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => !/^lib\/(generated|messages\/[^/]+)\//.test(path)),
  )
}

/** By its whole code, by a prefix to which the rest is added, or by its name within a namespace that the file asks for. */
function says(file: string, code: string): boolean {
  const [namespace = '', ...path] = code.split('.')
  if (names(file, code)) return true
  return file.includes(`'${namespace}'`) && names(file, path.join('.'))
}

function names(file: string, code: string): boolean {
  const prefix = code.slice(0, code.lastIndexOf('.') + 1)
  return file.includes(`'${code}'`) || (prefix !== '' && file.includes(`\`${prefix}\${`))
}
