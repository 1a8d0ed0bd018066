import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db'
import { someone } from '#tests/support/articles'
import { docx, p } from '#tests/support/documents'
import { brief, opinion } from '#tests/unit/intake/reading/samples'

let folder: string
let email: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  const { personId } = await someone('reporter')
  email = (await db.person.findUniqueOrThrow({ where: { id: personId } })).email
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const picture = '<w:r><w:drawing><wp:docPr descr="The quay at dusk"/><a:blip r:embed="rId9"/></w:drawing></w:r>'

type Ended = { code: number; out: string; err: string }

/** Runs the command as `npm run import` does, with nobody at the terminal. */
function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['server/import.ts', ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.end()
  })
}

describe('npm run import', () => {
  test('shows what it recognised in each file and makes the drafts', async () => {
    const files = [await file('brief.txt', brief), await file('opinion.txt', opinion)]
    const { code, out, err } = await run(...files, '--as', email, '--yes')
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('2031-04-17 (“date 2031-04-17”)')
    expect(out).toContain('5 paragraphs, 3 subheads')
    expect(out).toContain('Amber Sea Review (outlet, new)')
    expect(out).toContain('Mirela Tanasz (person, new)')
    expect(out).toContain('· No headline was found')
    const ids = [...out.matchAll(/Made: \/newsroom\/articles\/(\S+)/g)].map(([, id]) => id ?? '')
    expect(await db.article.count({ where: { id: { in: ids }, createdBy: { email } } })).toBe(2)
    expect(await db.attribution.count({ where: { claim: { articleId: { in: ids } } } })).toBe(6)
  })

  test('gives each file that it refuses a sentence, makes the others, and ends with 1', async () => {
    const files = [
      await file('empty.txt', ''),
      await file('ten-megabytes.txt', 'word '.repeat(2_000_000)),
      await file('paper.pdf', '%PDF-1.7 …'),
      await file('old.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])),
      await file('one-line.txt', 'the end of it and '.repeat(11_200)),
      await file('sentence.txt', 'The harbour of Selm is closed for the day, as it was on each of the others.'),
      join(folder, 'nowhere.txt'),
      folder,
    ]
    const before = await db.article.count()
    const { code, out, err } = await run(...files, '--as', email, '--yes')
    expect(code).toBe(1)
    for (const sentence of [
      'This file is empty.',
      'This file is larger than 2 MB',
      'This file is damaged, or not whole.',
      'Save it as UTF-8',
      'There is no such file.',
      'This is a folder.',
    ])
      expect(err).toContain(sentence)
    expect(err).not.toContain(' at ')
    expect(out.match(/Made:/g)).toHaveLength(2)
    expect(await db.article.count()).toBe(before + 2)
  })

  test('makes a draft of a Word document, and says what was left out of it', async () => {
    const { code, out } = await run(
      await file('ferries.docx', docx(p('Ferries stay in port') + p(picture))),
      '--as',
      email,
      '--yes',
    )
    expect(code).toBe(0)
    expect(out).toContain('Pictures left out: 1 (The quay at dusk).')
    expect(out).toMatch(/Made: \/newsroom\/articles\//)
  })

  test('makes nothing that nobody said yes to', async () => {
    const before = await db.article.count()
    const { code, err } = await run(await file('brief.txt', brief), '--as', email)
    expect([code, err]).toEqual([1, expect.stringContaining('Say --yes')])
    expect(await db.article.count()).toBe(before)
  })

  test('keeps the embargo that a text tells, and makes nothing of one whose end can’t be told', async () => {
    const under = (line: string) => `${line}\n\nPorts of Selm to open in spring\n\n${brief}`
    const told = await file('told.txt', under('EMBARGOED UNTIL 06:00 GMT, 24 November 2031'))
    const untold = await file('untold.txt', under('EMBARGOED UNTIL 10:00 ET, 24 November 2031'))
    const { code, out, err } = await run(told, untold, '--as', email, '--yes')
    expect(code).toBe(1)
    expect(out).toContain('2031-11-24T06:00Z')
    expect(err).toContain('The end of this text’s embargo can’t be told')
    const ids = [...out.matchAll(/Made: \/newsroom\/articles\/(\S+)/g)].map(([, id]) => id ?? '')
    const made = await db.article.findMany({ where: { id: { in: ids } }, select: { embargoUntil: true } })
    expect(made).toEqual([{ embargoUntil: new Date('2031-11-24T06:00Z') }])
  })

  test.each([
    ['no file', [], 'Say which files, and in whose name'],
    ['nobody’s name', ['a.txt'], 'Say which files, and in whose name'],
    ['an unknown address', ['a.txt', '--as', 'nobody@newsroom.example'], 'Nobody who works here has the address'],
    ['an unknown option', ['a.txt', '--no-such'], 'Say which files, and in whose name'],
  ])('says what is missing: %s', async (_, args, sentence) => {
    const { code, err } = await run(...args)
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)])
  })

  test('makes nothing in the name of a fact-checker', async () => {
    const { personId, name } = await someone('fact_checker')
    const checker = await db.person.findUniqueOrThrow({ where: { id: personId } })
    const { code, err } = await run('a.txt', '--as', checker.email, '--yes')
    expect([code, err.trim()]).toEqual([1, `${name} may not make drafts.`])
  })
})
