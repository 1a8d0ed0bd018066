/** Bytes a browser fetches for an article. */
import { chromium, type Response } from '@playwright/test'
import { type Figure, timed } from '#tests/bench/figures'
import { findBrowser } from '#tests/support/browser'

type Fetched = { kind: string; bytes: number; url: string }

/** Bytes are those of the bodies as they travel, compressed. */
export async function weight(url: string, article: { path: string; words: number }): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  try {
    await fetched(browser, url + article.path)
    // The page is compressed once more, thoroughly, when it has been read.
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const all = await fetched(browser, url + article.path)
    return figuresOf(all, `an article of ${article.words} words in Chromium, nothing cached, 390 px wide`)
  } finally {
    await browser.close()
  }
}

async function fetched(browser: Awaited<ReturnType<typeof chromium.launch>>, url: string): Promise<Fetched[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(url, { waitUntil: 'load' })
  await timed(() => page.evaluate(() => document.fonts.ready.then(() => true)))
  const all = responses.map((response) => ({
    kind: response.request().resourceType(),
    bytes: Number(response.headers()['content-length'] ?? 0),
    url: response.url(),
  }))
  await context.close()
  return all
}

function figuresOf(all: Fetched[], how: string): Figure[] {
  const without = all.filter(({ kind }) => kind !== 'image')
  const of = (kind: string) => without.filter((one) => one.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0)
  const kilobytes = (bytes: number) => bytes / 1_000
  const [html, css, js, fonts] = [of('document'), of('stylesheet'), of('script'), of('font')]
  const size = (name: string, bytes: number, aim?: number): Figure => ({
    ...{ name, value: kilobytes(bytes), unit: 'kB', how },
    ...(aim ? { aim: { atMost: aim } } : {}),
  })
  return [
    size('article: HTML', html),
    size('article: CSS', css),
    size('article: JavaScript', js, 3),
    size('article: HTML, CSS and JavaScript', html + css + js, 20),
    size('article: fonts', fonts, 31),
    {
      name: 'article: requests without images',
      value: without.length,
      unit: '',
      aim: { atMost: 3 },
      how: `${how}: ${without.map(({ url }) => new URL(url).pathname).join(' ')}`,
    },
  ]
}
