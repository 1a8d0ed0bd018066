/** Puts one word of 200 letters in the place of each text of a page, one after the other. */
import type { Page } from '@playwright/test'

/** The texts whose place made the page wider than the window. Form fields and the editor keep their own words. */
export async function tooWideWith(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      const words = at.textContent ?? ''
      if (!words.trim() || at.parentElement?.closest('script, style, option, [contenteditable]')) continue
      at.textContent = 'w'.repeat(200)
      if (document.documentElement.scrollWidth > innerWidth) found.push(words)
      at.textContent = words
    }
    return found
  })
}
