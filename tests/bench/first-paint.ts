/** How long readers on a phone wait for the largest thing in sight: Lighthouse's slow 4G and a processor four times as slow. */
import { type Browser, chromium } from '@playwright/test'
import { type Figure, quantile } from '#tests/bench/figures'
import { findBrowser } from '#tests/support/browser'

const ROUNDS = 9
const SLOW_CPU = 4
/** Latency in milliseconds, throughput in bytes a second */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** The largest contentful paint of each path, in milliseconds after the navigation, with nothing cached. */
export async function firstPaint(url: string, paths: Record<string, string>): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  try {
    const figures: Figure[] = []
    for (const [name, path] of Object.entries(paths)) {
      const times: number[] = []
      // The first visit has the edge make the page.
      await painted(browser, url + path)
      for (let round = 0; round < ROUNDS; round++) times.push(await painted(browser, url + path))
      const how = `${path} in Chromium, ${ROUNDS} visits, 150 ms latency, 1.6 Mbit/s, processor ÷ ${SLOW_CPU}`
      figures.push({ name: `${name}: largest paint, median`, value: quantile(times, 0.5), unit: 'ms', aim, how })
    }
    return figures
  } finally {
    await browser.close()
  }
}

const aim = { atMost: 1_000 }

async function painted(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slow4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
    await page.goto(url, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          })
        }),
    )
  } finally {
    await context.close()
  }
}
