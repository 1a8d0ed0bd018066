import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Sides of the screen, which are not those of a page that is written from right to left. */
const sides = [
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z]+)?(?=\s*:)/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius(?=\s*:)/g,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/g,
]

function sidesIn(style: string): string[] {
  const rules = style.replace(/\/\*.*?\*\//gs, '')
  return sides.flatMap((side) => [...rules.matchAll(side)].map(([found]) => found))
}

test.each([
  ['.rail { left: 0; }', ['left']],
  ['.rail { margin-left: 1rem; border-right-width: 1px; }', ['margin-left', 'border-right-width']],
  ['.table th { text-align: left; }', ['text-align: left']],
  ['.rail { margin-inline-start: 1rem; text-align: start; }', []],
  ['/* left: to it */ .copyright { color: red; }', []],
])('of %s the sides are %j', (style, found) => {
  expect(sidesIn(style)).toEqual(found)
})

test('the newsroom’s styles know where lines begin and end, not left and right', () => {
  const styles = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css') && !name.startsWith('site/'))
    .map((name) => join('components', name))
  expect(styles.length).toBeGreaterThan(10)
  expect(styles.flatMap((path) => sidesIn(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`))).toEqual([])
})

test('a name in Latin letters is not pushed to the wrong side: what pushes is what follows it', () => {
  const styles = readFileSync('components/newsroom/choosing.css', 'utf8')
  const pushed = [...styles.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, , rules = '']) =>
    /margin-inline-\w+: auto/.test(rules),
  )
  expect(pushed.map(([, selector = '']) => selector.replaceAll(/\/\*.*?\*\//gs, '').trim())).toEqual([
    '.picked-names li > :nth-child(2)',
  ])
})
