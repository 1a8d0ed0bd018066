import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { directionOf } from '#lib/text/direction'
import { residueIn } from '#server/edge/framework-residue'
import { get } from '#tests/support/actions'
import { expect, test } from '#tests/support/as'
import { elements, only, wordsIn } from '#tests/support/page-html'
import { sourcesIn } from '#tests/support/reader-page-law'
import { fileSorts, pageSorts } from '#tests/support/site-pages'

let made: ReturnType<typeof pageSorts> | undefined
const pages = () => {
  made ??= pageSorts()
  return made
}

const ownScript = (name: string) =>
  expect.stringMatching(new RegExp(`^ type="module" src="/${name}\\.[0-9a-f]{12}\\.js" async="" fetchPriority="low"$`))

test('every kind of page is whole as the installed Next renders it, without a script', async () => {
  for (const { path, status = 200, language = 'en', headline = '', text = [] } of await pages()) {
    const { text: html, ...heard } = await get(path)
    const from = `at ${path}`
    expect(heard.status, from).toBe(status)
    expect(heard.headers['content-type'], from).toBe('text/html; charset=utf-8')

    expect(residueIn({ html, pending: false }), from).toEqual([])
    const scripts = elements(html, 'script').filter((one) => !one.includes('application/ld+json'))
    const own = [
      ownScript('site'),
      ...(html.includes('class="embed"') ? [ownScript('embeds')] : []),
      ...(html.includes('data-coverage=') ? [ownScript('live')] : []),
      ...(html.includes('class="search-form"') ? [ownScript('search')] : []),
    ]
    expect(scripts, from).toHaveLength(own.length)
    expect(scripts, from).toEqual(expect.arrayContaining(own))
    expect(html, from).not.toMatch(/<!--|<template|id="[BPS]:/)
    const hidden = [...html.matchAll(/<(\w+)(?: class="([\w-]+)")?(?: type="button")? hidden=""/g)].map(
      ([, , name]) => name,
    )
    // What the extras of public/site.js and public/embeds.js show.
    expect(['theme', 'share', 'embed-load', 'show-new'], from).toEqual(expect.arrayContaining(hidden))
    expect(html.match(/ hidden[=\s>]/g) ?? [], from).toHaveLength(hidden.length)

    expect(elements(html, 'html')[0], from).toBe(` lang="${language}" dir="${directionOf(language)}"`)
    expect(wordsIn(only(only(html, 'head'), 'title')), from).toContain(headline || 'On Record')
    const main = only(html, 'main')
    expect(wordsIn(only(main, 'h1')), from).toContain(headline)
    expect(wordsIn(only(main, 'h1')), from).not.toBe('')
    expect(html.trimEnd().endsWith('</body></html>'), from).toBe(true)
    const words = wordsIn(main)
    let at = 0
    for (const block of text) {
      const found = words.indexOf(block, at)
      expect(found, `${from}: ${block}`).toBeGreaterThanOrEqual(0)
      at = found + block.length
    }
    expect(html, from).not.toContain('rel="stylesheet"')
    const [, style = ''] = html.match(/<style>(.*?)<\/style>/s) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(heard.headers['content-security-policy'], from).toContain(`style-src 'self' 'sha256-${hash}';`)
    const font = /url\((\/_next\/static\/media\/newsreader\.[^)]+)\)/.exec(style)?.[1] ?? ''
    expect(await get(font), from).toMatchObject({ status: 200, headers: { 'content-type': /woff2/ } })
  }
})

test('the markup of every kind of page is as the standard wants it', async () => {
  const rules = new HtmlValidate({ extends: ['html-validate:standard'] })
  for (const { path } of await pages()) {
    const { results } = await rules.validateString((await get(path)).text)
    const said = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
    expect(said, `at ${path}`).toEqual([])
  }
})

test('feeds, sitemaps and other files for programs come whole', async () => {
  const index = (await get('/sitemap.xml')).text
  const day = new URL(/<loc>([^<]+)<\/loc>/.exec(index)?.[1] ?? '').pathname
  const piece = /<link>([^<]+\/en\/[^<]+)<\/link>/.exec((await get('/feed.xml')).text)?.[1] ?? ''
  for (const { path, type, whole } of fileSorts(day, piece)) {
    const { status, headers, text } = await get(path)
    expect(status, path).toBe(200)
    expect(headers['content-type'], path).toMatch(type)
    expect(text, path).toMatch(whole)
  }
})

test('no route of the site goes unread here', async () => {
  const routes = sourcesIn('app/(site)').filter((file) => /\/(page\.tsx|route\.ts)$/.test(file))
  const read = [...(await pages()), ...fileSorts('', '')].map(({ route }) => `app/(site)/${route}`)
  expect([...new Set(read)].sort()).toEqual(routes.sort())
})

test('the edge has found no page that holds the framework', async () => {
  expect((await get('/readyz')).text).toBe('Ready.\n')
  const log = readFileSync(join(process.env.TEST_FOLDER ?? '', 'log'), 'utf8')
  expect(log).toContain('"msg":"request"')
  expect(log).not.toContain('a page holds the framework')
})
