/** Reads and times public pages. */
import { expect, type Locator, type Page } from '@playwright/test'

/** The moment at which the browser takes the next click on it. */
export const momentOfClick = (button: Locator): Promise<number> =>
  button.evaluate(
    (element) => new Promise((resolve) => element.addEventListener('click', () => resolve(Date.now()), { once: true })),
  )

/** Asks again and again until the answer has these words. Gives the milliseconds from `since`, a moment of `Date.now`, to that answer's end. */
export async function seenAfter(since: number, url: URL, words: string): Promise<number> {
  return answeredAfter(since, url, ({ text }) => text.includes(words))
}

type Answer = { status: number; text: string }

/** The same, for any answer that is waited for. */
export async function answeredAfter(since: number, url: URL, wanted: (answer: Answer) => boolean): Promise<number> {
  let after = 0
  const poll = async () => {
    const answer = await fetch(url)
    const text = await answer.text()
    after = Date.now() - since
    return wanted({ status: answer.status, text })
  }
  await expect.poll(poll, { intervals: [10], timeout: 10_000 }).toBe(true)
  return after
}

/** The headings and paragraphs of the piece on the page, in order, without the numbers behind its claims. */
export async function blocksOn(page: Page): Promise<string[]> {
  return page.getByRole('article').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement
    for (const number of copy.querySelectorAll('sup')) number.remove()
    return [...copy.querySelectorAll('h1, h2, h3, p')].map((block) => block.textContent ?? '')
  })
}

/** The quickest of a few, in milliseconds: what else the machine does makes a way slower, never quicker. Ends at the first below `aim`. */
export async function quickest(aim: number, way: () => Promise<number>, tries = 4): Promise<number> {
  const first = await way()
  return first < aim || tries === 1 ? first : Math.min(first, await quickest(aim, way, tries - 1))
}
