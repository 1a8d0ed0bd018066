import { afterEach, expect, test, vi } from 'vitest'
import { remember, remembered, rememberedList, rememberList } from '#components/ui/remembered'

afterEach(() => vi.unstubAllGlobals())

function browser(kept = new Map<string, string>()) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  return kept
}
const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
}

test('what is remembered stands under a name of ours', () => {
  const kept = browser()
  remember('width', '420')
  expect([...kept]).toEqual([['on-record:width', '420']])
  expect(remembered('width')).toBe('420')
  expect(remembered('height')).toBeNull()
})

test('a browser that is full or keeps nothing fails nobody, and the page goes by the latest value', () => {
  const kept = browser(new Map([['on-record:width', '300']]))
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: full })
  remember('width', '420')
  expect(remembered('width')).toBe('420')
  browser(kept)
  remember('width', '430')
  expect([kept.get('on-record:width'), remembered('width')]).toEqual(['430', '430'])
  vi.stubGlobal('localStorage', undefined)
  expect(remembered('width')).toBeNull()
})

test('a list that somebody spoilt is empty', () => {
  const kept = browser()
  rememberList('latest', ['é', '—'])
  expect(rememberedList('latest')).toEqual(['é', '—'])
  for (const spoilt of ['{', '7', 'null', '']) {
    kept.set('on-record:latest', spoilt)
    expect(rememberedList('latest'), spoilt).toEqual([])
  }
})
