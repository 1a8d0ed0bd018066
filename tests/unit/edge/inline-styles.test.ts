import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inlined, stylesheet, stylesheetsFrom } from '#server/edge/inline-styles'
import { limits } from '#server/edge/limits'
import { ownAddress } from '#server/edge/own-address'
import { siteHeaders, withStyles } from '#server/edge/security-headers'
import { WebFailed } from '#server/edge/web-failed'

const href = '/_next/static/chunks/a1.css'
const link = `<link rel="stylesheet" href="${href}"/>`
const sourceOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`
const made = (css: string) => {
  const sheet = stylesheet(href, css)
  if (!sheet) throw new Error('not inlined')
  return new Map([[href, sheet]])
}

const answer = (body: string, status = 200, type = 'text/css; charset=UTF-8') => ({
  ...{ status, headers: { 'content-type': type }, body: Buffer.from(body), since: 0 },
})

describe('a stylesheet in the page', () => {
  test('stands where its link stood, and the policy names the hash of these very letters', () => {
    const { html, sources } = inlined(`<head>${link}</head><p>Talks</p>`, made('p{color:red}'))
    expect(html).toBe('<head><style>p{color:red}</style></head><p>Talks</p>')
    expect(sources).toEqual([sourceOf('p{color:red}')])
  })

  test('is hashed as the browser will have read it, whatever its line ends were', () => {
    const { html, sources } = inlined(link, made('a{}\r\nb{}\rc{}'))
    const [, css = ''] = /<style>(.*)<\/style>/s.exec(html) ?? []
    expect(css).toBe('a{}\nb{}\nc{}')
    expect(sources).toEqual([sourceOf(css)])
  })

  test('finds its fonts from wherever the page stands', () => {
    const css = ['src:url(../media/n.woff2)', 'url("b.svg")', 'url(/c.png)', 'url(data:image/png;base64,AA)', 'url(#d)']
    expect(stylesheet(href, css.join(';'))?.css).toBe(
      'src:url(/_next/static/media/n.woff2);url("/_next/static/chunks/b.svg");url(/c.png);url(data:image/png;base64,AA);url(#d)',
    )
  })

  test.each([
    ['would end its element', 'a{content:"</STYLE><script>"}'],
    ['begins a comment of the page', 'a{content:"<!--"}'],
    ['is too large to travel with every page', `a{content:"${'x'.repeat(limits.inlineStyles)}"}`],
  ])('that %s stays a link', (_, css) => {
    expect(stylesheet(href, css)).toBeNull()
  })

  test.each([
    '<link rel="stylesheet" href="https://elsewhere.example/a.css"/>',
    '<link rel="stylesheet" href="/site.css"/>',
    `<link rel="stylesheet" href="${href}" media="print"/>`,
    `<link rel="preload" as="style" href="${href}"/>`,
  ])('takes the place of no other link: %s', (other) => {
    expect(inlined(other, made('p{}'))).toEqual({ html: other, sources: [] })
  })
})

describe('the typeface of a page', () => {
  const face = (name: string) => `@font-face{font-family:N;src:url(../media/${name}.woff2)format("woff2")}`
  const sheets = made(`:root{color:red}${face('newsreader.a-1')}${face('nastaliq.b')}`)

  test('is asked for before the page is laid out, the first of the stylesheet only', () => {
    const { html } = inlined(`<html lang="en" dir="ltr"><head>${link}</head>`, sheets)
    const [asked, ...others] = html.match(/<link[^>]*>/g) ?? []
    expect(asked).toBe(
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="/_next/static/media/newsreader.a-1.woff2"/>',
    )
    expect(others).toEqual([])
    expect(html.indexOf('<link')).toBeLessThan(html.indexOf('<style>'))
  })

  test('is not where a page runs from right to left, which is set in another', () => {
    expect(inlined(`<html lang="ur" dir="rtl"><head>${link}</head>`, sheets).html).not.toContain('<link')
  })

  test.each(['p{}', '@font-face{src:url(https://elsewhere.example/a.woff2)}', 'p{background:url(../media/a.woff2)}'])(
    'is not where the stylesheet has none of ours: %s',
    (css) => {
      expect(inlined(`<html dir="ltr">${link}`, made(css)).html).not.toContain('<link')
    },
  )
})

describe('the stylesheets of a page', () => {
  test('are asked of web once for all pages', async () => {
    const asked: string[] = []
    const read = stylesheetsFrom({
      ask: async (key) => {
        asked.push(key)
        return answer('p{}')
      },
    })
    await read(`${link}${link}`, 'r1')
    expect([...(await read(link, 'r2')).keys()]).toEqual([href])
    expect(asked).toEqual([href])
  })

  test('are left to their link where web has none, and asked for again with the next page', async () => {
    const answers = [answer('gone', 404), answer('<p>', 200, 'text/html'), new WebFailed('down'), answer('p{}')]
    const read = stylesheetsFrom({
      ask: async () => {
        const next = answers.shift()
        if (next instanceof Error || !next) throw next
        return next
      },
    })
    for (const size of [0, 0, 0, 1]) expect((await read(link, 'r')).size).toBe(size)
  })
})

describe('the policy of a page', () => {
  const headers = siteHeaders(ownAddress('https://news.example', 3000), false)
  const policyOf = (all: readonly string[]) => all[all.indexOf('Content-Security-Policy') + 1] ?? ''

  test('allows this style by its hash, no other, and scripts as before', () => {
    const policy = policyOf(withStyles(headers, ["'sha256-AAA='"]))
    expect(policy).toContain("; style-src 'self' 'sha256-AAA=';")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(policy.replace(" 'sha256-AAA='", '')).toBe(policyOf(headers))
  })

  test('is the bare one where nothing stands in the page', () => {
    expect(withStyles(headers, [])).toEqual(headers)
  })
})
