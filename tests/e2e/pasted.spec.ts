import type { Locator, Page } from '@playwright/test'
import { db } from '#lib/db'
import { articlePath } from '#lib/site/addresses'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { goesOut, report } from '#tests/support/flow'
import { openToWrite, saved, textOn } from '#tests/support/pages'

const hostile = `<p>What came before.</p><h2 onclick="window.broken = 1">A subhead</h2><p style="color:red" onmouseover="window.broken = 1">Words
  <img src="x" onerror="window.broken = 1"><svg onload="window.broken = 1"><script>window.broken = 1</script></svg>
  <a href="javascript:window.broken = 1">led astray</a> <a href="https://harbour.example/" onclick="window.broken = 1">led well</a></p>
  <iframe src="https://harbour.example/frame"></iframe><iframe src="https://www.youtube.com/embed/abcdefghijk" onload="window.broken = 1"></iframe>
  <iframe srcdoc="<script>parent.broken = 1</script>"></iframe><script>window.broken = 1</script>
  <base href="https://harbour.example/"><style>@import "https://harbour.example/style"; p { color: red }</style>
  <math><mtext><style><img src=x onerror="window.broken = 1"></style></mtext></math><video src="/video" autoplay></video>`

const paste = (page: Page, html: string) =>
  textOn(page).evaluate((text, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

/** Lists the elements, handlers and addresses that could run code. */
const live = (place: Locator) =>
  place.evaluate((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(/^(script|iframe|img|svg|object|embed|style)$/i.test(element.localName) ? [element.localName] : []),
      ...[...element.attributes]
        .filter(({ name, value }) => /^(on|style|srcdoc)/i.test(name) || /^\s*(javascript|data):/i.test(value))
        .map(({ name, value }) => `${name}=${value}`),
    ]),
  )

/** Notes from now on what the page’s policy stops, and what the page asks of any server. Gives both as a list. */
async function attempts(page: Page): Promise<() => Promise<string[]>> {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/harbour\.example|youtube|\/(x|video)$/.test(request.url())) asked.push(request.url())
  })
  await page.evaluate(() => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective))
  })
  return async () => [...asked, ...(await page.evaluate(() => (window as unknown as { stopped: string[] }).stopped))]
}

const broken = (page: Page) => page.evaluate(() => 'broken' in window)

test('nothing that is pasted or brought in runs in anybody’s browser', async ({ as, page }) => {
  const room = await demoRoom()
  const rahel = await as('rahel')
  await rahel.goto('/newsroom/import')
  await rahel
    .getByRole('textbox', { name: 'Text' })
    .fill(`A headline with a tail ${Date.now()}\n\nIt began. ${hostile}`)
  await rahel.getByRole('button', { name: 'Read it' }).click()
  await expect(rahel.getByRole('heading', { name: 'What was recognised' })).toBeVisible()
  expect(await broken(rahel)).toBe(false)

  const article = await report(room)
  await openToWrite(rahel, article.id)
  const tried = await attempts(rahel)
  await textOn(rahel).press('Control+End')
  await paste(rahel, hostile)
  await expect(textOn(rahel).getByRole('heading', { name: 'A subhead' })).toBeVisible()
  await expect(textOn(rahel)).toContainText('led well')
  await expect(textOn(rahel).getByRole('link', { name: 'https://harbour.example/frame' })).toBeVisible()
  await expect(textOn(rahel)).toContainText('https://www.youtube.com/watch?v=abcdefghijk')
  expect(await live(textOn(rahel))).toEqual([])
  await textOn(rahel).press('Control+End')
  await rahel.keyboard.insertText(' The be\u0007ll ra\u009fng.')
  await expect(textOn(rahel)).toContainText('The bell rang.')
  await saved(rahel)
  expect(await tried()).toEqual([])
  await goesOut(room, article.id)
  const { slug, language } = await db.article.findUniqueOrThrow({ where: { id: article.id } })
  await page.goto(articlePath({ slug, language }))
  const words = page.getByRole('article')
  await expect(words).toContainText('led astray')
  expect(await live(words)).toEqual([])
  await expect(words.getByRole('link', { name: 'led astray' })).toHaveCount(0)
  await expect(words.getByRole('link', { name: 'led well' })).toHaveAttribute('href', 'https://harbour.example/')
  for (const each of [rahel, page]) expect(await broken(each)).toBe(false)
})

test('a list that is pasted from Word is a list', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await textOn(rahel).press('Control+End')
  const point = (words: string) => `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
    <![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
    </span></span></span><![endif]>${words}<o:p></o:p></p>`
  await paste(
    rahel,
    `<html><body><!--StartFragment-->${point('two dredgers')}\n${point('a tug')}<!--EndFragment--></body></html>`,
  )
  await expect(textOn(rahel).getByRole('listitem')).toHaveText(['two dredgers', 'a tug'])
})

test('a table from Word with a footnote is written on by keys alone, and readers get both', async ({ as, page }) => {
  const room = await demoRoom()
  const article = await report(room)
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  const text = textOn(rahel)
  await text.press('Control+End')
  const mark = `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>`
  await paste(
    rahel,
    `<table class=MsoTableGrid><thead><tr><td><p class=MsoNormal>Port<o:p></o:p></p></td><td colspan=2><p>Ships</p></td></tr></thead>
    <tr><td><p>Velm${mark}</p></td><td><p>nine in</p><p>and out</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr></table>
    <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a>
    Without <i>tugs</i>.</p></div></div>`,
  )
  await expect(text.getByRole('columnheader')).toHaveText(['Port', 'Ships'])
  await expect(text.getByRole('note')).toHaveText('Without tugs.')

  // Into the first cell, up to the caption, and back to the last cell, from which Tab makes a row.
  await text.getByRole('columnheader', { name: 'Port' }).click()
  await rahel.keyboard.press('ArrowUp')
  await rahel.keyboard.type('Ships in port')
  for (let cell = 0; cell < 6; cell += 1) await rahel.keyboard.press('Tab')
  await rahel.keyboard.type('Karethin')
  await expect(text.getByRole('row')).toHaveCount(3)
  await rahel.keyboard.press('Alt+F10')
  const tools = rahel.getByRole('toolbar', { name: 'Text' }).getByRole('group', { name: 'Table' })
  await expect(tools.getByRole('button', { name: 'Row above' })).toBeFocused()
  // The focus follows an arrow a moment later: one key after the other, as people press them.
  for (const name of [
    'Row below',
    'Column before',
    'Column after',
    'Delete row',
    'Delete column',
    'Header row',
    'Header column',
  ]) {
    await rahel.keyboard.press('ArrowRight')
    await expect(tools.getByRole('button', { name })).toBeFocused()
  }
  await rahel.keyboard.press('Enter')
  await expect(text.getByRole('rowheader')).toHaveText([/^Velm/, 'Karethin'])
  await rahel.keyboard.press('Control+Enter')
  await rahel.keyboard.type('It waited')
  await rahel.keyboard.press('Control+Alt+f')
  await rahel.keyboard.type('At anchor.')
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.type(' for a week.')
  await expect(text.getByRole('note')).toHaveText(['Without tugs.', 'At anchor.'])
  await saved(rahel)

  await goesOut(room, article.id)
  const { slug, language } = await db.article.findUniqueOrThrow({ where: { id: article.id } })
  await page.goto(articlePath({ slug, language }))
  const table = page.getByRole('region', { name: 'Ships in port' }).getByRole('table', { name: 'Ships in port' })
  await expect(table.getByRole('columnheader')).toHaveText(['Port', 'Ships'])
  await expect(table.getByRole('rowheader')).toHaveText([/^Velm/, 'Karethin'])
  await page.getByRole('link', { name: 'Footnote b', exact: true }).click()
  await expect(page).toHaveURL(/#footnote-2$/)
  const notes = page.getByRole('region', { name: 'Notes' }).getByRole('listitem')
  await expect(notes).toHaveText([/^Without tugs\./, /^At anchor\./])
  await notes.last().getByRole('link', { name: 'Footnote b: back to the text' }).click()
  await expect(page.getByText('It waited')).toBeInViewport()
})

test('a paste says once what it left out', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  await text.press('Control+End')
  await rahel.keyboard.press('Enter')
  await paste(rahel, '<h1>In the harbour</h1><p>Nine <del>ten </del>ships<img src="a.png"><img src="b.png"> wait.</p>')
  await expect(text.getByRole('heading', { name: 'In the harbour' })).toBeVisible()
  const note = rahel.getByRole('status').filter({ hasText: 'were left out' })
  await expect(note).toHaveText('2 pictures, 1 struck-out passage were left out.')
  await expect(text).toBeFocused()
  await rahel.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
})

test('a paste that comes before its reader waits for it; where it can’t be had one is told, and nothing is lost', async ({
  as,
}) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  let [answer, isGone] = [() => {}, false]
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  // The reader of HTML, by one of the faults that it knows.
  await rahel.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch()
    if (!(await response.text()).includes('eof-in-script-html-comment-like-text')) return route.fulfill({ response })
    if (isGone) return route.abort()
    await asked
    return route.fulfill({ response })
  })
  const text = await openToWrite(rahel, article.id)
  await text.press('Control+End')
  await rahel.keyboard.press('Enter')
  await paste(rahel, '<p>Nine <b>ships</b> wait.</p>')
  await rahel.keyboard.type('By night: ')
  await expect(text).not.toContainText('Nine ships')
  answer()
  await expect(text).toContainText('By night: Nine ships wait.')
  await saved(rahel)

  isGone = true
  await openToWrite(rahel, article.id)
  await text.press('Control+End')
  await paste(rahel, '<p>Ten <b>tugs</b> come.</p>')
  await expect(rahel.getByRole('status').filter({ hasText: 'Nothing was pasted.' })).toBeVisible()
  await expect(text).not.toContainText('Ten tugs')
  isGone = false
  await paste(rahel, '<p>Ten <b>tugs</b> come.</p>')
  await expect(text).toContainText('Ten tugs come.')
})
