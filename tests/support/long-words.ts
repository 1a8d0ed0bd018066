/** Puts one word of 200 letters in the place of each text of a page, one after the other. */
import type { Page } from '@playwright/test'

/**
 * The texts whose place made the page wider than the window, or ran out of sight. Form fields and the editor keep their own words;
 * so does what `ours` selects: words that nobody but us can choose.
 */
export async function tooWideWith(page: Page, ours = 'script'): Promise<string[]> {
  return page.evaluate((ours) => {
    const kept = `script, style, option, [contenteditable], ${ours}`
    const givesWay = (element: Element | null): boolean => {
      if (!element) return false
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element)
      // Clipped away are words for screen readers alone.
      const aside = ['auto', 'scroll'].includes(overflowX) || textOverflow === 'ellipsis' || clipPath !== 'none'
      return aside || givesWay(element.parentElement)
    }
    const isOut = (text: Node): boolean => {
      if (document.documentElement.scrollWidth > innerWidth) return true
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right } = range.getBoundingClientRect()
      return (right > innerWidth + 1 || left < -1) && !givesWay(text.parentElement)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      const words = at.textContent ?? ''
      if (!words.trim() || at.parentElement?.closest(kept)) continue
      const wasOut = isOut(at)
      at.textContent = 'w'.repeat(200)
      if (!wasOut && isOut(at)) found.push(words)
      at.textContent = words
    }
    return found
  }, ours)
}
