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
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(paths)) {
    const { paints, how } = await onPhone(url + path)
    figures.push({ name: `${name}: largest paint, median`, value: quantile(paints, 0.5), unit: 'ms', aim, how })
  }
  return figures
}

const aim = { atMost: 1_000 }

type Seen = { paint: number; shift: number; bytes: number }

/** Of each visit: the largest contentful paint in milliseconds, the cumulative layout shift, and the bytes that came without scrolling. */
export async function onPhone(address: string) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  try {
    // The first visit has the edge make the page.
    await visited(browser, address)
    const seen: Seen[] = []
    for (let round = 0; round < ROUNDS; round++) seen.push(await visited(browser, address))
    return {
      paints: seen.map(({ paint }) => paint),
      shifts: seen.map(({ shift }) => shift),
      bytes: seen.map(({ bytes }) => bytes),
      how: `${new URL(address).pathname} in Chromium, ${ROUNDS} visits, 150 ms latency, 1.6 Mbit/s, processor ÷ ${SLOW_CPU}`,
    }
  } finally {
    await browser.close()
  }
}

async function visited(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await session.send('Network.emulateNetworkConditions', slow4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
    await page.goto(url, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const { paint, shift } = await page.evaluate(
      () =>
        new Promise<{ paint: number; shift: number }>((resolve) => {
          let [paint, shift] = [Number.NaN, 0]
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          new PerformanceObserver((list) => {
            paint = list.getEntries().at(-1)?.startTime ?? Number.NaN
          }).observe({ type: 'largest-contentful-paint', buffered: true })
          setTimeout(() => resolve({ paint, shift }), 2_000)
        }),
    )
    return { paint, shift, bytes }
  } finally {
    await context.close()
  }
}
