/**
 * Pieces of news in each language (said/CODE.txt), and under each paragraph whom it leans on: names apart by “|”, “?” for somebody without a
 * name, “-” for nobody. An empty line ends a text. A speaker of the language adds a paragraph and the line under it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageTables } from '#lib/intake/languages/all'
import { attributionsIn } from '#lib/intake/reading/attributions'

type Expected = { paragraph: string; sources: string }

function textsOf(code: string): Expected[][] {
  const file = readFileSync(join(import.meta.dirname, 'said', `${code}.txt`), 'utf8')
  return file
    .split(/\n{2,}/)
    .map((text) => text.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.flatMap((line, at) =>
        line.startsWith('>>') ? [{ paragraph: lines[at - 1] ?? '', sources: line.slice(3) }] : [],
      ),
    )
}

describe.each(['ar', 'de', 'en', 'es', 'fa', 'fr', 'ur'])('whom a text in %s leans on', (code) => {
  const tables = languageTables(code)
  test.each(textsOf(code).map((text) => [text[0]?.paragraph ?? '', text] as const))('“%s”', (_, text) => {
    if (!tables) throw new Error(code)
    const { attributions } = attributionsIn(
      text.map(({ paragraph }) => ({ kind: 'paragraph', text: paragraph })),
      tables,
    )
    const told = text.map(({ paragraph }, at) => {
      const here = attributions.filter(({ block }) => block === at)
      const names = new Set(here.map(({ unnamed, sourceName }) => (unnamed ? '?' : sourceName)))
      return { paragraph, sources: [...names].join(' | ') || '-' }
    })
    expect(told).toEqual(text)
  })
})
