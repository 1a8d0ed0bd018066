import { describe, expect, test } from 'vitest'
import { draftText } from '#lib/intake/confirming/draft-text'
import { claimsIn } from '#lib/text/claims'
import { plainText } from '#lib/text/plain'
import { validateText } from '#lib/text/validate'

const first = '0192f000-0000-7000-8000-000000000001'
const second = '0192f000-0000-7000-8000-000000000002'
const confirmed = {
  headline: 'Pilots rest',
  standfirst: '',
  dateline: '',
  blocks: [
    { kind: 'paragraph', text: 'It rained. Kordel said so. It rained.' },
    { kind: 'heading', text: 'Why' },
    { kind: 'paragraph', text: 'Nobody knows.' },
  ],
} as const

describe('the text of a draft', () => {
  test('holds every word that was confirmed, and fits the schema', () => {
    const text = draftText(confirmed, [])
    expect(validateText(text)).toEqual(text)
    expect(plainText(text)).toMatchObject({
      headline: 'Pilots rest',
      standfirst: '',
      text: 'It rained. Kordel said so. It rained.\n\nWhy\n\nNobody knows.',
    })
  })

  test('has an embed where the address of a provider’s thing is a paragraph, and words where it is among words or of nobody', () => {
    const film = 'https://youtu.be/abcdefghijk'
    const lines = [film, `See ${film}`, 'https://harbour.example/a']
    const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const)
    const shown = draftText({ ...confirmed, blocks }, []).content.slice(2)
    expect(shown).toEqual([
      { type: 'embed', attrs: { what: 'youtube:abcdefghijk' } },
      ...lines.slice(1).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    ])
    const claimed = draftText({ ...confirmed, blocks }, [{ id: first, block: 0, words: film }])
    expect(claimsIn(claimed)).toEqual([{ id: first, text: film }])
  })

  test('has its claims marked where their words stand', () => {
    const text = draftText(confirmed, [{ id: first, block: 0, words: 'Kordel said so.' }])
    expect(claimsIn(text)).toEqual([{ id: first, text: 'Kordel said so.' }])
  })

  test('marks words that stand there twice once each', () => {
    const claims = [first, second].map((id) => ({ id, block: 0, words: 'It rained.' }))
    const text = draftText(confirmed, claims)
    expect(claimsIn(text)).toEqual([first, second].map((id) => ({ id, text: 'It rained.' })))
    expect(() => draftText(confirmed, [...claims, ...claims])).toThrow('does not stand in its paragraph any more')
  })

  test('begins with its dateline, outside of any claim', () => {
    const text = draftText({ ...confirmed, dateline: 'SELM —' }, [{ id: first, block: 0, words: 'It rained.' }])
    expect(plainText(text).text).toMatch(/^SELM — It rained\./)
    expect(claimsIn(text)).toEqual([{ id: first, text: 'It rained.' }])
  })

  test('keeps the lines of a paragraph, also within a claim', () => {
    const blocks = [{ kind: 'paragraph', text: 'One\ntwo.' }] as const
    const text = draftText({ ...confirmed, blocks }, [{ id: first, block: 0, words: 'One\ntwo.' }])
    expect(validateText(text)).toEqual(text)
    expect(plainText(text).text).toBe('One\ntwo.')
  })

  test.each([
    ['words that are gone', { block: 0, words: 'It snowed.' }],
    ['words of another paragraph', { block: 2, words: 'It rained.' }],
    ['a subhead', { block: 1, words: 'Why' }],
    ['a paragraph that is gone', { block: 7, words: 'It rained.' }],
  ])('%s can be no claim', (_, claim) => {
    expect(() => draftText(confirmed, [{ id: first, ...claim }])).toThrow('does not stand in its paragraph any more')
  })
})
