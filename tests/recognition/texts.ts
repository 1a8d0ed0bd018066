/** Reads a folder of texts: NAME.txt, NAME.json, and NAME.html where the page came along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBytes } from '#tests/recognition/adapter'
import { type Expected, expectedSchema } from '#tests/recognition/expected'
import { type Score, scoreOf } from '#tests/recognition/score'

export type Text = { name: string; bytes: Uint8Array; html: string | undefined; expected: Expected }

const home = fileURLToPath(new URL('.', import.meta.url))

/** The folders of texts beside this file. */
export const halves = (): string[] =>
  readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => relative(process.cwd(), join(home, name)))
    .sort()

/** Throws, naming the file, where a NAME.json is not of the expected shape. */
export function textsIn(folder: string): Text[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return names.sort().map((file) => {
    const name = file.slice(0, -'.json'.length)
    const html = join(folder, `${name}.html`)
    const parsed = expectedSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (!parsed.success) throw new Error(`${join(folder, file)}: ${parsed.error.message}`)
    return {
      name,
      bytes: readFileSync(join(folder, `${name}.txt`)),
      html: existsSync(html) ? readFileSync(html, 'utf8') : undefined,
      expected: parsed.data,
    }
  })
}

const garbled = /^(\S+) read as /

/** The lines as a reader of the right encoding sees them. */
function linesOf({ bytes, expected }: Text): string[] {
  const encoding = expected.encoding && !garbled.test(expected.encoding) ? expected.encoding : 'utf-8'
  return new TextDecoder(encoding)
    .decode(bytes)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
}

export type Scored = { name: string; language: string; score: Score }

/** Reads each text with the recogniser, with its page where there is one, and scores it. */
export function scoreAll(texts: readonly Text[]): Scored[] {
  return texts.map((text) => {
    const { name, bytes, html, expected } = text
    const read = readBytes(bytes, { today: expected.importedOn, ...(html === undefined ? {} : { html }) })
    return { name, language: expected.language, score: scoreOf(expected, read, linesOf(text)) }
  })
}
