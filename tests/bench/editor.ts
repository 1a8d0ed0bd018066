/** What whoever writes waits for, in Chromium, with a long text and with a short one side by side. */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { writingPath } from '#lib/articles/paths'
import type { Actor } from '#lib/auth/actor'
import { cookieNames, sealIn } from '#lib/auth/cookie'
import { type Figure, quantile } from '#tests/bench/figures'
import { longDraft } from '#tests/bench/long-draft'
import { findBrowser } from '#tests/support/browser'
import { newsroom } from '#tests/support/flow'
import { signedIn } from '#tests/support/sessions'

const KEYS = 200
const BETWEEN = 60
const OPENINGS = 7
const PASTED = 5_000
/** Until all that is fetched ahead was asked for (components/editor/late-parts), in milliseconds */
const AHEAD = 5_000
const textbox = '[role="textbox"][aria-multiline]'
const FRAME = 16

export async function editor(url: string): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-quic'] })
  try {
    const room = await newsroom()
    const [long, story, empty] = [
      await longDraft(room, { words: 20_000, claims: 200, comments: 200 }),
      await longDraft(room, { words: 5_000, claims: 40, comments: 10 }),
      await longDraft(room, { words: 50 }),
    ]
    const desk = await at(browser, url, room.reporter)
    const colleague = await at(browser, url, room.editor)
    return [
      ...(await scripts(browser, url, room.reporter, empty)),
      await opening(desk, url, story),
      ...(await keystrokes(desk, url, long, 'in 20,000 words with 200 claims and 200 comments', FRAME)),
      ...(await keystrokes(desk, url, empty, 'in a short text')),
      ...(await plainKeystrokes(desk)),
      ...(await twoScreens(await opened(desk, url, story), await opened(colleague, url, story))),
      await pasting(desk, url, empty),
    ]
  } finally {
    await browser.close()
  }
}

async function at(browser: Browser, url: string, { personId }: Actor): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const value = sealIn((await signedIn(personId)).cookie) ?? ''
  await context.addCookies([{ name: cookieNames.session, value, url, httpOnly: true, sameSite: 'Lax' }])
  return context
}

async function opened(context: BrowserContext, url: string, id: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url + writingPath(id))
  await page.locator(`${textbox}[aria-readonly="false"]`).waitFor({ timeout: 60_000 })
  return page
}

/** All scripts as they travel, with nothing cached: until one can write, and with what is fetched ahead of its first use. */
async function scripts(browser: Browser, url: string, who: Actor, id: string): Promise<Figure[]> {
  const context = await at(browser, url, who)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') bytes += encodedDataLength
  })
  await page.goto(url + writingPath(id))
  await page.locator(`${textbox}[aria-readonly="false"]`).waitFor()
  const untilTyping = bytes / 1_000
  await page.waitForTimeout(AHEAD)
  await page.waitForLoadState('networkidle')
  await context.close()
  const how = 'scripts of the writing page with their headers, compressed; Chromium, nothing cached'
  return [
    { name: 'editor: scripts until one can type', value: untilTyping, unit: 'kB', aim: { atMost: 300 }, how },
    { name: 'editor: scripts with all that is fetched ahead', value: bytes / 1_000, unit: 'kB', how },
  ]
}

async function opening(context: BrowserContext, url: string, id: string): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round <= OPENINGS; round++) {
    const began = performance.now()
    const page = await opened(context, url, id)
    if (round > 0) times.push(performance.now() - began)
    await page.close()
  }
  const how = `from the navigation until the text of 5,000 words takes a key, ${OPENINGS} openings after a first one`
  return {
    name: 'editor: opening 5,000 words, median',
    value: quantile(times, 0.5),
    unit: 'ms',
    aim: { atMost: 1_500 },
    how,
  }
}

/** From each key until the frame that shows it: as long as nothing is slow, half a frame more or less. */
async function painted(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        }),
      true,
    )
  })
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
    await page.waitForTimeout(BETWEEN)
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times)
}

/** In the middle of the text. */
async function keystrokes(context: BrowserContext, url: string, id: string, where: string, atMost?: number) {
  const page = await opened(context, url, id)
  const paragraphs = page.locator(`${textbox} > p`)
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await page.waitForTimeout(2_000)
  const times = await painted(page)
  await page.close()
  return figuresOf(times, `keystroke to paint ${where}`, atMost)
}

/** What the machine needs for a text that nothing looks after. */
async function plainKeystrokes(context: BrowserContext) {
  const page = await context.newPage()
  await page.setContent('<div contenteditable style="outline: none">Words</div>')
  await page.locator('div').click()
  const times = await painted(page)
  await page.close()
  return figuresOf(times, 'keystroke to paint in a bare contenteditable')
}

function figuresOf(times: readonly number[], name: string, atMost?: number): Figure[] {
  const how = `${times.length} keys, one every ${BETWEEN} ms and more, from the event to the message after its frame`
  const aim = atMost === undefined ? {} : { aim: { atMost } }
  return [
    { name: `editor: ${name}, median`, value: quantile(times, 0.5), unit: 'ms', how },
    { name: `editor: ${name}, p95`, value: quantile(times, 0.95), unit: 'ms', ...aim, how },
  ]
}

/** From a key on one page until the words stand on a colleague's. Both pages go by one clock. */
async function twoScreens(here: Page, there: Page): Promise<Figure[]> {
  await there.evaluate((selector) => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    const text = document.querySelector(selector)
    new MutationObserver(() => {
      for (const [mark] of text?.textContent?.matchAll(/§\d+;/g) ?? [])
        seen[mark] ??= performance.timeOrigin + performance.now()
    }).observe(text as Node, { subtree: true, childList: true, characterData: true })
  }, textbox)
  await here.evaluate(() => {
    const sent: number[] = []
    Object.assign(window, { sent })
    document.addEventListener(
      'keydown',
      ({ key, timeStamp }) => key === ';' && sent.push(performance.timeOrigin + timeStamp),
      true,
    )
  })
  await here.locator(`${textbox} > p`).last().click()
  await here.keyboard.press('Control+End')
  for (let key = 0; key < KEYS / 2; key++) {
    await here.keyboard.type(`§${key}`)
    await here.waitForTimeout(BETWEEN)
    await here.keyboard.press(';')
    await here.waitForTimeout(BETWEEN * 2)
  }
  await there.waitForTimeout(1_000)
  const seen = await there.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen)
  const sent = await here.evaluate(() => (window as unknown as { sent: number[] }).sent)
  const times = sent.map((moment, key) => (seen[`§${key};`] ?? Number.POSITIVE_INFINITY) - moment)
  await Promise.all([here.close(), there.close()])
  const how = `${times.length} keys in 5,000 words, until the colleague's page has them, over collab and its log`
  return [
    { name: 'editor: from key to the other screen, median', value: quantile(times, 0.5), unit: 'ms', how },
    {
      name: 'editor: from key to the other screen, p95',
      value: quantile(times, 0.95),
      unit: 'ms',
      aim: { atMost: 80 },
      how,
    },
  ]
}

/** From the paste until the next key is painted. */
async function pasting(context: BrowserContext, url: string, id: string): Promise<Figure> {
  const page = await opened(context, url, id)
  await page.locator(`${textbox} > p`).last().click()
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(AHEAD)
  // Whoever waits for the key is there before the paste: a page that is busy may hear of a key before it is asked anything.
  await page.evaluate(
    ([selector, count]) => {
      const clipboardData = new DataTransfer()
      const line = '<p>No ship has left the harbour since the second day, say the pilots.</p>'
      clipboardData.setData('text/html', line.repeat(Number(count)))
      const began = performance.now()
      const next = new Promise<number>((resolve) => {
        document.addEventListener(
          'keydown',
          () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began))),
          { once: true, capture: true },
        )
      })
      Object.assign(window, { next })
      document
        .querySelector(String(selector))
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [textbox, PASTED],
  )
  await page.keyboard.press('x')
  const value = await page.evaluate(() => (window as unknown as { next: Promise<number> }).next)
  const count = await page.locator(`${textbox} > p`).count()
  await page.close()
  if (count < PASTED) throw new Error(`Only ${count} paragraphs stand there after the paste.`)
  const how = `${PASTED} paragraphs of HTML into an open draft, once`
  return {
    name: 'editor: from pasting 5,000 paragraphs to the next key painted',
    value,
    unit: 'ms',
    aim: { atMost: 2_000 },
    how,
  }
}
