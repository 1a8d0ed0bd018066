import { describe, expect, test } from 'vitest'
import { withWordLists } from '#lib/text/ms-word-lists'

/** A point as Word for Windows writes it. */
const drawnBullet = (words: string, { level = 1, list = 0, at = 'Middle' } = {}) =>
  `<p class=MsoListParagraphCxSp${at} style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span
lang=EN-GB style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>${words}<o:p></o:p></span></p>`

const drawnNumber = (number: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l3 level1 lfo4'><!--[if !supportLists]--><span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->${words}</p>`

const page = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<style><!-- @list l0:level1 {mso-level-number-format:bullet; mso-level-text:;} --></style></head>
<body lang=EN-GB><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`

/** Reduces the HTML to its structure. */
const structure = (html: string) =>
  withWordLists(html)
    .replace(/^[\s\S]*<!--StartFragment-->|<!--EndFragment-->[\s\S]*$/g, '')
    .replace(/<\/?(span|o:p)\b[^>]*>/g, '')
    .replace(/<p\b[^>]*>/g, '<p>')
    .replace(/\s*\n\s*/g, '')

describe('a list that comes from Word', () => {
  test('is a list, without the drawn bullets', () => {
    const html = page(
      [
        '<p class=MsoNormal>The pilots ask for:<o:p></o:p></p>',
        drawnBullet('two dredgers', { at: 'First' }),
        drawnBullet('a <b>second</b> tug'),
        drawnBullet('night work', { at: 'Last' }),
        '<p class=MsoNormal>Nobody has answered.</p>',
      ].join('\n'),
    )
    expect(structure(html)).toBe(
      '<p>The pilots ask for:</p><ul><li><p>two dredgers</p></li><li><p>a <b>second</b> tug</p></li><li><p>night work</p></li></ul><p>Nobody has answered.</p>',
    )
  })

  test('keeps its levels', () => {
    const html = page(
      [
        drawnBullet('by day'),
        drawnBullet('at noon', { level: 2 }),
        drawnBullet('at six', { level: 2 }),
        drawnBullet('by night'),
      ].join('\n'),
    )
    expect(structure(html)).toBe(
      '<ul><li><p>by day</p><ul><li><p>at noon</p></li><li><p>at six</p></li></ul></li><li><p>by night</p></li></ul>',
    )
  })

  test('keeps its numbers, and goes on where it was interrupted', () => {
    const html = page([drawnNumber('1.', 'first'), drawnNumber('2.', 'second')].join('\n'))
    expect(structure(html)).toBe('<ol><li><p>first</p></li><li><p>second</p></li></ol>')
    expect(structure(page(drawnNumber('3)', 'third')))).toBe('<ol start="3"><li><p>third</p></li></ol>')
  })

  test('ends where another list begins', () => {
    expect(structure(page(drawnBullet('one') + drawnNumber('1.', 'two')))).toBe(
      '<ul><li><p>one</p></li></ul><ol><li><p>two</p></li></ol>',
    )
  })

  test('is found where nothing stands around what is drawn', () => {
    const bare = drawnBullet('two dredgers').replace(/<!\[[^>]*\]>/g, '')
    expect(structure(page(bare))).toBe('<ul><li><p>two dredgers</p></li></ul>')
  })

  test('keeps the words of a point that has nothing drawn', () => {
    expect(structure(page("<p style='mso-list:l0 level1 lfo1'>two dredgers</p>"))).toBe(
      '<ul><li><p>two dredgers</p></li></ul>',
    )
  })
})

test('what does not come from Word stays as it was', () => {
  const html = '<p>· not a list</p><ul><li>a list</li></ul><p style="color:red">1. not a list</p>'
  expect(withWordLists(html)).toBe(html)
})

test.each([
  '<p style="mso-list:l0 level1 lfo1">',
  '<span style="mso-list:Ignore">',
  '</p>',
  '<!--[if !supportLists]-->',
])('a page of nothing but %s takes no time', (tag) => {
  const before = process.cpuUsage()
  withWordLists(`<p style="mso-list:l0 level1 lfo1">${tag.repeat(20_000)}</p>`)
  // What looks through all the rest at each tag takes many times as long, on any machine.
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
})
