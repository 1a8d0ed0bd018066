import { describe, expect, test } from 'vitest'
import { typographic } from '#lib/text/typography'

const set = (text: string, language: string) =>
  typographic(text, language)
    .toReversed()
    .reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), text)

describe('quotes, dashes and spaces', () => {
  test.each([
    ['en', `"It's shut," he said: "the 'old' port"`, '“It’s shut,” he said: “the ‘old’ port”'],
    ['en', `the '90s, rock 'n' roll ("so")`, 'the ’90s, rock ‘n’ roll (“so”)'],
    ['en', `"'Shut', she said"`, '“‘Shut’, she said”'],
    ['de', `"Der Hafen ist 'zu'", sagte er.`, '„Der Hafen ist ‚zu‘“, sagte er.'],
    ['fr', `Il dit: "Le port est fermé!"`, 'Il dit\u00a0: «\u202fLe port est fermé\u202f!\u202f»'],
    ['fr', `C'est « ici » ; non ? Oui !`, 'C’est «\u202fici\u202f»\u202f; non\u202f? Oui\u202f!'],
    ['fr-CA', `à 10:30 "là"`, 'à 10:30 «\u202flà\u202f»'],
    ['es', `¿"Vilm"? --dijo-- ...`, '¿«Vilm»? –dijo– …'],
    ['ar', `قال "أُغلق الميناء"`, 'قال «أُغلق الميناء»'],
    ['ur', `کہا "بند"`, 'کہا ”بند“'],
    ['fa', `گفت "بسته"`, 'گفت «بسته»'],
    ['sv', `"Hamnen"`, '”Hamnen”'],
    ['en', 'a -- b --- c ---- d ....', 'a – b — c ---- d ....'],
    ['fr', 'https://harbour.example/?a="b" puis', 'https://harbour.example/?a="b" puis'],
  ])('%s: %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected)
  })

  test('what is set is left as it is', () => {
    for (const [language, text] of [
      ['en', '“It’s shut,” he said – twice…'],
      ['fr', 'Il dit\u00a0: «\u202fLe port\u202f!\u202f»'],
    ] as const)
      expect(typographic(text, language)).toEqual([])
  })
})
