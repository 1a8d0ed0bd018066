import { describe, expect, test } from 'vitest'
import { fromHtml } from '#lib/text/clipboard/from-html'
import { isMarkdown, withLinkedNotes } from '#lib/text/clipboard/markdown'

describe('Markdown is clear', () => {
  test.each([
    '# Ships wait\n\nNine of them.',
    'Nine [ships](https://harbour.example/log) wait.',
    '| Port | Ships |\n| --- | ---: |\n| Velm | 9 |',
    'Ships wait.[^1]\n\n[^1]: Since Monday.',
    '**Nine** ships, _large_ ones, and **two** tugs.',
  ])('in %j', (text) => expect(isMarkdown(text)).toBe(true))

  test.each([
    'Nine ships wait.\n\n- one\n- two',
    '#ships are waiting',
    'He said *nothing* to us',
    'a * b ** c',
    'The file is my_own_name.txt',
    '1. One\n2. Two',
    '> quoted\n> in a mail',
    '<p># no</p>',
  ])('not in %j', (text) => expect(isMarkdown(text)).toBe(false))
})

test('notes of Markdown come to their places', () => {
  const linked = withLinkedNotes('Nine ships.[^a] Two tugs.[^b]\n\n[^a]: By the *log*.\n[^b]: At noon')
  // As a Markdown library leaves it
  const html = linked.replace('Nine', '<p>Nine').replace('</a>\n\n<p id', '</a></p>\n\n<p id')
  const read = fromHtml(html, () => {}) ?? ''
  expect(read).toMatch(
    /ships\.<span data-footnote="[^"]+">By the \*log\*\.\s*<\/span> Two tugs\.<span data-footnote="[^"]+">At noon\s*<\/span>/,
  )
})
