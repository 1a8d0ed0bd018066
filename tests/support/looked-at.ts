/** Runs axe on a page: wide and narrow, light and dark. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the colours of a page decide; all else is the same in the light and in the dark. */
const colours = ['color-contrast', 'link-in-text-block']

const looks = [
  { colorScheme: 'light', width: 1280, height: 800, only: null },
  { colorScheme: 'dark', width: 1280, height: 800, only: colours },
  { colorScheme: 'dark', width: 375, height: 740, only: null },
  { colorScheme: 'light', width: 375, height: 740, only: colours },
] as const

/** Nothing may be found. `name` says which page it was. */
export async function looksRight(page: Page, name: string): Promise<void> {
  for (const { colorScheme, width, height, only } of looks) {
    await page.setViewportSize({ width, height })
    // Colours that fade from one look to the other would be measured half way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // No page has frames of its own, so one pass in the page is all there is to see.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(rules)).analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      what: `${id}: ${help}`,
      where: nodes.map((node) => `${node.target.join(' ')} ${node.any.map(({ message }) => message).join(' ')}`),
    }))
    expect.soft(found, `${name}, ${colorScheme}, ${width} px`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}
