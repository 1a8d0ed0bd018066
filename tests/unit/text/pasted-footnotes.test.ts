/** Notes as other programs put them on the clipboard, written by hand in their shapes. */
import { describe, expect, test } from 'vitest'
import { inertHtml } from '#lib/text/inert-html'

/** The words with each note in square brackets. */
function read(html: string): string {
  const open: string[] = []
  const marked = inertHtml(html).replaceAll(/<(\/?)(\w[^\s>]*)([^>]*)>/g, (tag, end, name, rest) => {
    if (end) return open.pop() === 'note' ? ']' : tag
    if (!/^(?:br|hr|img|col)$/.test(name)) open.push(rest.includes('data-footnote="') ? 'note' : name)
    return open.at(-1) === 'note' && rest.includes('data-footnote="') ? '[' : tag
  })
  return marked
    .replaceAll(/<(?!\/?(?:p|li|h2|hr|em|i|a\b)[ >])[^>]*>/g, '')
    .replaceAll(/ (?:class|style|lang|dir)="[^"]*"/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> </g, '><')
    .trim()
}

const wordMark = (n: number, kind = 'ftn', path = '') =>
  `<a style='mso-footnote-id:${kind}${n}' href="${path}#_${kind}${n}" name="_${kind}ref${n}" title=""><span class=MsoFootnoteReference><span
   style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:12.0pt'>[${n}]</span></span><![endif]></span></span></a>`
const wordNote = (n: number, words: string, kind = 'ftn', path = '') =>
  `<div style='mso-element:${kind === 'ftn' ? 'footnote' : 'endnote'}' id=${kind}${n}><p class=MsoFootnoteText><a style='mso-footnote-id:${kind}${n}'
   href="${path}#_${kind}ref${n}" name="_${kind}${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${n}]<![endif]></span></span></a> ${words}<o:p></o:p></p></div>`
const wordList = (...notes: string[]) =>
  `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${notes.join('')}</div>`

describe('notes that are pasted', () => {
  test('from Word stand at their places', () => {
    const word = `<p class=MsoNormal>It closed${wordMark(1)} on Monday${wordMark(2)}.</p>${wordList(
      wordNote(1, 'Since <i>1990</i>.'),
      wordNote(2, 'At noon.'),
    )}`
    expect(read(word)).toBe('<p>It closed[Since <i>1990</i>.] on Monday[At noon.].</p>')
  })

  test('from Word come also with the path of the document, and as endnotes', () => {
    const path = 'file:///C:/Users/rahel/Ports.docx'
    const word = `<p>It closed${wordMark(1, 'edn', path)}.</p>${wordList(wordNote(1, 'Since 1990.', 'edn', path))}`
    expect(read(word)).toBe('<p>It closed[Since 1990.].</p>')
  })

  test('from Google Docs stand at their places, in all their paragraphs', () => {
    const docs = `<p><span>It closed</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> on Monday</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p>
      <hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Since 1990.</span></p><p><span>Or 1991.</span></p></div>
      <div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;At noon.</span></p></div>`
    expect(read(docs)).toBe('<p>It closed[Since 1990. Or 1991.] on Monday[At noon.]</p>')
  })

  test('from LibreOffice stand at their places', () => {
    const writer = `<p>It closed<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> on Monday.</p>
      <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Since 1990, as <a href="https://velm.example/">the port</a> says.</p></div>`
    expect(read(writer)).toBe(
      '<p>It closed[Since 1990, as <a href="https://velm.example/">the port</a> says.] on Monday.</p>',
    )
  })

  test('from Markdown and from encyclopaedias too, each place with its words', () => {
    const page = `<p>It closed<sup id="cite_ref-a_1-0"><a href="#cite_note-a-1"><span>[</span>1<span>]</span></a></sup> and opened<sup id="cite_ref-a_1-1"><a href="#cite_note-a-1">[1]</a></sup>.</p>
      <h2>Later</h2><p>More<sup><a href="#fn-x" id="fnref-x">2</a></sup></p>
      <ol><li id="cite_note-a-1"><span>^ <sup><a href="#cite_ref-a_1-0">a</a></sup> <sup><a href="#cite_ref-a_1-1">b</a></sup></span> <span>Port log.</span></li>
      <li id="fn-x"><p>Another. <a href="#fnref-x" data-footnote-backref>↩</a></p></li></ol>`
    expect(read(page)).toBe('<p>It closed[Port log.] and opened[Port log.].</p><h2>Later</h2><p>More[Another.]</p>')
  })

  test('stand also in a cell of a table', () => {
    const word = `<table><tr><td><p>Velm${wordMark(1)}</p></td><td>9</td></tr></table>${wordList(wordNote(1, 'Without tugs.'))}`
    expect(read(word)).toBe('Velm[Without tugs.]9')
  })

  test('are left as they are where only one side was copied', () => {
    expect(read('<p>It closed<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>')).toContain('[1]')
    expect(read(wordNote(1, 'Since 1990.'))).toContain('Since 1990.')
  })

  test('are no table of contents, whose lines lead to subheads and back', () => {
    const page =
      '<p><a href="#why" id="to-why">Why it closed</a></p><h2 id="why">Why it closed <a href="#to-why">up</a></h2>'
    expect(read(page)).toBe('<p><a href="#why">Why it closed</a></p><h2>Why it closed <a href="#to-why">up</a></h2>')
  })
})
