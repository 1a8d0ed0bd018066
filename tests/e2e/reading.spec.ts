/** Readers with and without JavaScript, on a wide screen and on a phone, by touch, mouse and keyboard. */
import { expect, type Page, test } from '@playwright/test'
import { tooWideWith } from '#tests/support/long-words'

const article = '/en/maravia-closes-northern-ports'
const pages = {
  'the front page': '/',
  'an article': article,
  'an opinion': '/en/a-count-of-the-dead',
  'an article in Urdu': '/ur/tamber-muahida-kya-kehta-hai',
  'what there is in Urdu': '/ur',
  'a desk': '/desks/security',
  'a topic': '/topics/maravia',
  'an author': '/authors/rahel-okonedo',
  'a source': '/sources/maravian-ports-authority',
  'the sources': '/sources',
  'an address at which nothing is': '/nothing/here/at-all',
}

const note = (page: Page, number: number) =>
  page.getByRole('complementary', { name: new RegExp(`^Source note ${number},`) })
const numberOf = (page: Page, number: number) => page.getByRole('link', { name: new RegExp(`^Source note ${number},`) })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a claim leads to its source, the source to its page, and that to the piece again', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Maravia closes its northern ports after pilots walk out' }).first().click()
    await numberOf(page, 1).click()
    await expect(page).toHaveURL(/#source-1$/)
    const sources = page.getByRole('region', { name: 'Sources in this piece' })
    await sources
      .getByRole('link', { name: /^Port Circular 14\/\d{4}$/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /^Port Circular 14\/\d{4}$/ })).toBeVisible()
    await page.getByRole('link', { name: 'Maravia closes its northern ports after pilots walk out' }).click()
    await expect(page).toHaveURL(new RegExp(`${article}$`))
  })

  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await page.goto('/en/the-video-of-the-white-van')
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^The eleven seconds/ })).toBeVisible()
  })
})

test('nobody hears of a reader of an embed before she asks to load it', async ({ page }) => {
  const elsewhere: string[] = []
  await page.route(/^https:/, (route) => {
    elsewhere.push(new URL(route.request().url()).hostname)
    return route.fulfill({ contentType: 'text/html', body: '<p>The film</p>' })
  })
  await page.goto('/en/the-video-of-the-white-van')
  const film = page.getByRole('link', { name: 'The eleven seconds, as they were first posted' })
  await expect(film).toHaveAttribute('href', 'https://www.youtube.com/watch?v=wh1teVan-Qn&t=4s')
  const load = page.getByRole('button', { name: 'Load from YouTube' })
  await load.focus()
  expect(elsewhere).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.frameLocator('iframe').getByText('The film')).toBeVisible()
  await expect(page.locator('iframe')).toBeFocused()
  expect(elsewhere).toEqual(['www.youtube-nocookie.com'])
  // A post on Mastodon is a card and a link: any host may be a server.
  await expect(page.getByRole('link', { name: 'The comment in which the forty thousand appear' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Load from/ })).toHaveCount(0)
})

test.describe('a note beside the text', () => {
  test('opens in the margin where a claim is pointed at, and closes with Escape', async ({ page }) => {
    await page.goto(article)
    await page.getByText('No pilot has been asked to work below the standard').first().hover()
    await expect(note(page, 4)).toContainText('Maravian Ports Authority')
    await expect(note(page, 4)).toContainText('disputes this')
    await page.keyboard.press('Escape')
    await expect(note(page, 4)).toBeHidden()
  })

  test('is still there when the mouse has come to it across other text, and goes when the mouse has left', async ({
    page,
  }) => {
    await page.clock.install()
    await page.goto(article)
    await expect(numberOf(page, 4)).toHaveAttribute('aria-expanded', 'false')
    await numberOf(page, 4).hover()
    await expect(note(page, 4)).toBeVisible()
    await expect(numberOf(page, 4)).toHaveAttribute('aria-expanded', 'true')
    const beside = await note(page, 4).boundingBox()
    // Time stands still on the way: a busy machine may need longer between two steps than a note waits.
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.mouse.move((beside?.x ?? 0) + 20, (beside?.y ?? 0) + 20, { steps: 25 })
    await page.clock.fastForward('00:05')
    await expect(note(page, 4)).toBeVisible()
    await page.mouse.move(5, (beside?.y ?? 0) + 20)
    await page.clock.fastForward('00:05')
    await expect(note(page, 4)).toBeHidden()
    await expect(numberOf(page, 4)).toHaveAttribute('aria-expanded', 'false')
  })

  test('opens for the keyboard when its number has the focus, and comes next', async ({ page }) => {
    await page.goto(article)
    await numberOf(page, 3).focus()
    await expect(note(page, 3)).toContainText('Hanne Tarrant')
    await page.keyboard.press('Tab')
    await expect(note(page, 3).getByRole('link', { name: 'Hanne Tarrant' })).toBeFocused()
  })

  test('is entered with Enter, and Escape leads back to the number', async ({ page }) => {
    await page.goto(article)
    await numberOf(page, 3).focus()
    await page.keyboard.press('Enter')
    await expect(note(page, 3)).toBeFocused()
    await expect(page).not.toHaveURL(/#/)
    await page.keyboard.press('Tab')
    await expect(note(page, 3).getByRole('link', { name: 'Hanne Tarrant' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(numberOf(page, 3)).toBeFocused()
    await expect(note(page, 3)).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(note(page, 3)).toBeFocused()
  })

  test('closes when the keyboard goes on past it', async ({ page }) => {
    await page.goto(article)
    const last = page.getByRole('link', { name: /^Source note \d+, / }).last()
    const open = page.getByRole('complementary', { name: /^Source note \d+, / })
    await last.focus()
    await page.keyboard.press('Enter')
    await expect(open).toBeFocused()
    const inside = await open.getByRole('link').count()
    for (let each = 0; each <= inside + 1; each++) await page.keyboard.press('Tab')
    await expect(open).toHaveCount(0)
    await expect(last).toHaveAttribute('aria-expanded', 'false')
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 375, height: 800 }, hasTouch: true })

    test('opens under the paragraph at a tap, and closes at the next', async ({ page }) => {
      await page.goto(article)
      await numberOf(page, 7).tap()
      await expect(note(page, 7)).toContainText('named to the newsroom, not to readers')
      const paragraph = page.getByText('The ministry had been warned twice').first()
      const [above, below] = [await paragraph.boundingBox(), await note(page, 7).boundingBox()]
      expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1)
      await numberOf(page, 7).tap()
      await expect(note(page, 7)).toBeHidden()
    })

    test('opens at a tap on the words of the claim, and says how it is closed', async ({ page }) => {
      await page.goto(article)
      const words = page.locator('.claim', { hasText: 'The ministry had been warned twice' })
      await words.tap()
      await expect(note(page, 7)).toContainText('named to the newsroom, not to readers')
      const close = note(page, 7).getByRole('button', { name: 'Close note' })
      await expect(close).toBeVisible()
      expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(24)
      await close.tap()
      await expect(note(page, 7)).toBeHidden()
      await words.tap()
      await expect(note(page, 7)).toBeVisible()
      await words.tap()
      await expect(note(page, 7)).toBeHidden()
    })

    for (const anchoring of ['auto', 'none'])
      test(`does not move the number tapped, though the note above it goes (overflow-anchor: ${anchoring})`, async ({
        page,
      }) => {
        await page.goto(article)
        await page.evaluate((how) => {
          document.documentElement.style.setProperty('overflow-anchor', how)
        }, anchoring)
        await numberOf(page, 1).tap()
        await expect(note(page, 1)).toBeVisible()
        await numberOf(page, 5).scrollIntoViewIfNeeded()
        const before = await numberOf(page, 5).boundingBox()
        await numberOf(page, 5).tap()
        await expect(note(page, 5)).toBeVisible()
        await expect(note(page, 1)).toBeHidden()
        const after = await numberOf(page, 5).boundingBox()
        expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1.5)
      })
  })
})

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  for (const path of [article, '/', '/ur', '/sources', '/desks/world', '/topics/ports-and-shipping'])
    test(`no word, however long, makes ${path} wider than the window`, async ({ page }) => {
      await page.goto(path)
      expect(await tooWideWith(page)).toEqual([])
    })
})

for (const path of [article, pages['an article in Urdu']])
  test(`${path} prints over the sheet, with its address, the day, and the addresses of its sources`, async ({
    page,
  }) => {
    await page.goto(path)
    await page.pdf({ format: 'A4' })
    await page.emulateMedia({ media: 'print' })
    const { text, margin } = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const inside = rules.flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : rule))
      const sheet = inside.find((rule) => rule instanceof CSSPageRule)
      return {
        text: (document.querySelector('.text')?.clientWidth ?? 0) / innerWidth,
        margin: sheet?.style.marginLeft ?? '',
      }
    })
    const millimetres = Number(/^([\d.]+)mm$/.exec(margin)?.[1])
    for (const width of [210, 216]) expect((text * (width - 2 * millimetres)) / width).toBeGreaterThan(0.75)
    const foot = page.locator('.printed')
    await expect(foot).toBeVisible()
    await expect(foot).toContainText(path)
    await expect(foot).toContainText(String(new Date().getFullYear()))
    if (path.startsWith('/en/')) await expect(foot).toContainText(/Printed \d{1,2} \p{L}+ \d{4}/u)
    const named = await page
      .locator('.who[href]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), getComputedStyle(one, '::after').content]))
    expect(named.length).toBeGreaterThan(1)
    for (const [address = '', printed] of named) expect(printed).toMatch(new RegExp(`<http.+${address}>`))
    await expect(page.getByRole('navigation')).toBeHidden()
  })

test.describe('the desks on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 } })

  for (const path of ['/', '/desks/world', '/ur'])
    test(`twelve stand in one row on ${path}, which the keyboard moves along`, async ({ page }) => {
      await page.goto(path)
      await page.evaluate(() => {
        const row = document.querySelector('.desks ul')
        while (row && row.children.length < 12) row.append(row.children[0]?.cloneNode(true) ?? '')
      })
      const links = page.locator('.desks a')
      const [first, last] = [await links.first().boundingBox(), await links.last().boundingBox()]
      expect(last?.y).toBe(first?.y)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
      await expect(links.first()).toBeInViewport()
      await expect(links.last()).not.toBeInViewport()
      await links.nth(10).focus()
      await page.keyboard.press('Tab')
      await expect(links.last()).toBeFocused()
      await expect(links.last()).toBeInViewport({ ratio: 0.95 })
    })
})

test('headlines side by side under the lead begin on one line, with a profile above them or without', async ({
  page,
}) => {
  await page.goto('/')
  const lists = page.getByRole('region', { name: 'Lead' }).getByRole('list')
  expect(await lists.count()).toBeGreaterThan(0)
  for (const list of await lists.all()) {
    const tops = await list
      .getByRole('heading', { level: 3 })
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
    expect(new Set(tops).size, String(tops)).toBe(1)
  }
})

test('a theme once chosen is worn on every page', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await ground()
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('Dark')
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.goto(article)
  expect(await ground()).toBe(dark)
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('As this device')
  expect(await ground()).toBe(light)
})

test('a piece in Urdu says so, runs from right to left, and leads to its translation', async ({ page }) => {
  await page.goto(pages['an article in Urdu'])
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/what-the-tamber-treaty-says$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test('a page in Urdu speaks Urdu to eyes and ears, and names the desks in their own language', async ({ page }) => {
  await page.goto(pages['an article in Urdu'])
  await expect(page.getByRole('link', { name: 'متن پر جائیں' })).toBeAttached()
  await expect(page.getByRole('link', { name: /^حوالہ نمبر 1، / })).toBeVisible()
  await expect(page.getByRole('region', { name: 'اس تحریر کے ذرائع' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'شعبے' }).getByText('World', { exact: true })).toHaveAttribute(
    'lang',
    'en',
  )
  await page.goto('/ur/kuch-nahin')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('اس پتے پر کچھ نہیں ہے')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test.describe('the first visit of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const [name, path, most, kilobytes, jump] of [
    ['an article takes three requests', article, 3, 50, 0.05],
    ['an opinion one more, for its italic', '/en/a-count-of-the-dead', 4, 70, 0.05],
    ['a list that has one headline in Urdu takes one more, for that', '/topics/maravia', 4, 70, 0.05],
    // What stands in for Nastaliq is as wide only on the average: its limit is that of Core Web Vitals.
    ['an article in Urdu takes four, one of them for Nastaliq', pages['an article in Urdu'], 4, 170, 0.1],
    ['the front page in Urdu as many', '/ur', 4, 170, 0.1],
  ] as const)
    test(`${name}, less than ${kilobytes} kB, and hardly anything jumps when the type arrives late`, async ({
      page,
    }) => {
      const sizes: number[] = []
      const pictures: number[] = []
      page.on('response', async (answer) => {
        // The icon is asked for once, when the page is there already.
        if (/\/(favicon|icon)\b[^/]*$/.test(answer.url())) return
        const size = Number((await answer.allHeaders())['content-length'] ?? 0)
        ;(answer.request().resourceType() === 'image' ? pictures : sizes).push(size)
      })
      await page.addInitScript(() => {
        Object.assign(window, { jumped: 0 })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, { jumped: Reflect.get(window, 'jumped') + Reflect.get(entry, 'value') })
        }).observe({ type: 'layout-shift', buffered: true })
      })
      // The type is held back until the text has been drawn in the face that stands in for it.
      await page.route('**/*.woff2', async (route) => {
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
        await route.continue()
      })
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
      expect(sizes.length).toBeLessThanOrEqual(most)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(kilobytes * 1_000)
      expect(pictures.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
      expect(await page.evaluate(() => Reflect.get(window, 'jumped'))).toBeLessThan(jump)
    })
})

test('the address of the front page in its own language is the front page', async ({ request }) => {
  const answer = await request.get('/en', { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([308, '/'])
})

test('no page has anything inline that its policy refuses, and every page fits 320 pixels', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (line) => line.text().includes('Content Security Policy') && complaints.push(line.text()))
  await page.setViewportSize({ width: 320, height: 700 })
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await expect.soft(page.locator('[style]'), name).toHaveCount(0)
    expect.soft(complaints, name).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320)
  }
})
