/** Runs axe on a page: wide and light, narrow and dark. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each width and each ground once: what a colour must be held against is a token, the same at every width. */
const looks = [
  { colorScheme: 'light', width: 1280, height: 800 },
  { colorScheme: 'dark', width: 375, height: 740 },
] as const

/** The other direction changes neither colours nor what is said about a part: one look finds what is left. */
export const mirrored = [{ colorScheme: 'light', width: 375, height: 740 }] as const

/** Nothing may be found. `name` says which page it was. */
export async function looksRight(
  page: Page,
  name: string,
  from: typeof looks | typeof mirrored = looks,
): Promise<void> {
  for (const { colorScheme, width, height } of from) {
    await page.setViewportSize({ width, height })
    // Colours that fade from one look to the other would be measured half way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // No page has frames of its own, so one pass in the page is all there is to see.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      what: `${id}: ${help}`,
      where: nodes.map((node) => `${node.target.join(' ')} ${node.any.map(({ message }) => message).join(' ')}`),
    }))
    expect.soft(found, `${name}, ${colorScheme}, ${width} px`).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(over, `${name}, ${width} px, is wider than the window by`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}
