import { describe, expect, test } from 'vitest'
import { marked, passage } from '#lib/site/search/passage'

const means =
  (...forms: string[]) =>
  (form: string) =>
    forms.includes(form)
const shown = (parts: { text: string; marked: boolean }[] | null) =>
  parts?.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('') ?? null

const filler = 'The pilots said that nobody had asked them. '.repeat(20)

describe('what was found of a text', () => {
  test('keeps its own spelling, and every letter stays', () => {
    expect(shown(marked('Ships <wait> at Élan', means('elan', 'wait')))).toBe('Ships <[wait]> at [Élan]')
    expect(shown(marked('او می\u200cرود', means('میرود')))).toBe('او [می\u200cرود]')
    expect(shown(marked('Nothing of it', means('port')))).toBe('Nothing of it')
  })

  test('is the passage in which most of the words stand together', () => {
    const text = `A port. ${filler}Every port had its strike. ${filler}`
    expect(shown(passage(text, means('port', 'strike')))).toMatch(/^… .*Every \[port\] had its \[strike\]\..* …$/)
  })

  test('is no longer than a reader takes in at once', () => {
    const [parts] = [passage(`${filler}\n\nA port.\n\n${filler}`, means('port'))]
    expect(shown(parts)?.length).toBeLessThan(260)
    expect(shown(parts)).not.toContain('\n')
  })

  test('is all of a short text', () => {
    expect(shown(passage('The port is shut.', means('port')))).toBe('The [port] is shut.')
    expect(passage('The port is shut.', means('ferry'))).toBeNull()
  })
})
