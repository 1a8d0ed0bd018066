/** Journeys in Firefox, which Playwright only drives in a build of its own: the one that is installed, over WebDriver BiDi. */
import { test as base } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { cookieNames, sealIn } from '#lib/auth/cookie'
import { actor, type Who } from '#tests/support/as'
import { firefoxPath } from '#tests/support/firefox-path'
import { signedIn } from '#tests/support/sessions'

export { expect } from '@playwright/test'

type Fixtures = {
  /** A window of a browser in which this person is signed in */
  as: (who: Who) => Promise<Page>
  /** A window in which nobody is */
  reader: Page
}

export const test = base.extend<Fixtures, { firefox: Browser }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
    async ({}, use) => {
      const executablePath = firefoxPath()
      if (!executablePath) throw new Error('There is no Firefox here.')
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: quiet })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  as: async ({ firefox, baseURL }, use) => {
    const opened: Page[] = []
    await use(async (who) => {
      const context = await firefox.createBrowserContext()
      const { personId } = await actor(who)
      const value = sealIn((await signedIn(personId)).cookie) ?? ''
      const domain = new URL(baseURL ?? '').hostname
      await context.setCookie({ name: cookieNames.session, value, domain, path: '/', httpOnly: true, sameSite: 'Lax' })
      const page = await windowOf(context)
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.browserContext().close()))
  },
  reader: async ({ firefox }, use) => {
    const context = await firefox.createBrowserContext()
    await use(await windowOf(context))
    await context.close()
  },
})

async function windowOf(context: Awaited<ReturnType<Browser['createBrowserContext']>>): Promise<Page> {
  const page = await context.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  page.setDefaultTimeout(20_000)
  return page
}

/** Firefox asks nobody but the newsroom. */
const quiet = {
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'en-GB, en',
}
