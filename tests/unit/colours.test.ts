/** Colours and the grounds they stand on. Which of them stands where is looked at in browsers, at one width each. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('components/tokens.css', 'utf8')

function colour(name: string, scheme: 'light' | 'dark'): number {
  const [, light, dark] = css.match(new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\);`)) ?? []
  const hex = scheme === 'light' ? light : dark
  if (!hex) throw new Error(`components/tokens.css has no ${scheme} --${name}.`)
  return Number.parseInt(hex, 16)
}

/** Relative luminance, WCAG 2.2, from 0 to 1. */
function luminance(rgb: number): number {
  const [red = 0, green = 0, blue = 0] = [rgb >> 16, (rgb >> 8) & 255, rgb & 255].map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, from 1 to 21. */
function contrast(one: number, other: number): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

test('black on white is 21', () => expect(contrast(0x000000, 0xffffff)).toBeCloseTo(21))

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  const on = (ink: string, ground: string) => contrast(colour(ink, scheme), colour(ground, scheme))
  const grounds = ['paper', 'paper-raised']

  test.each(['ink', 'muted', 'accent', 'analysis', 'opinion', 'ok', 'warn', 'stop'])(
    'words in --%s can be read',
    (ink) => {
      for (const ground of grounds) expect(on(ink, ground), ground).toBeGreaterThanOrEqual(4.5)
    },
  )
  test('so can those on a button', () => expect(on('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5))
  test.each(['focus', 'rule-strong'])('--%s is seen', (line) => {
    for (const ground of grounds) expect(on(line, ground), ground).toBeGreaterThanOrEqual(3)
  })
})
