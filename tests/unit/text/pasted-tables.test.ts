/** Clipboards as other programs fill them, written by hand in their shapes. */
import { describe, expect, test } from 'vitest'
import { inertHtml } from '#lib/text/inert-html'
import { withWordLists } from '#lib/text/ms-word-lists'

const cleaned = (html: string) => inertHtml(withWordLists(html)).replaceAll(/\n\s*/g, '')
/** Without the styles, which the schema drops. */
const bare = (html: string) =>
  cleaned(html).replaceAll(/ style="[^"]*"| class="[^"]*"| data-sheets-[a-z-]+="[^"]*"/g, '')

describe('a table that is pasted', () => {
  test('from Word keeps its rows, and loses the row that sets widths', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><!--StartFragment-->
      <p class=MsoNormal>Before<o:p></o:p></p>
      <table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
       <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
        <td width=300 valign=top style='width:225.4pt;padding:0cm 5.4pt'><p class=MsoNormal><b>Port<o:p></o:p></b></p></td>
        <td width=300 colspan=2 valign=top style='width:225.4pt'><p class=MsoNormal><b>Ships</b><o:p></o:p></p></td>
       </tr>
       <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
        <td><p class=MsoNormal>Velm<o:p></o:p></p></td>
        <td><p class=MsoNormal>nine in,</p><p class=MsoNormal>eight out<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
       </tr>
       <![if !supportMisalignedColumns]><tr height=0><td width=300 style='border:none'></td><td width=150 style='border:none'></td><td style='border:none'></td></tr><![endif]>
      </table><p class=MsoNormal>After</p><!--EndFragment--></body></html>`
    expect(bare(word)).toBe(
      '<p>Before</p><table><caption></caption><tbody>' +
        '<tr><td><b>Port</b></td><td colspan="2"><b>Ships</b></td></tr>' +
        '<tr><td>Velm</td><td>nine in,<br>eight out</td><td></td></tr></tbody></table><p>After</p>',
    )
  })

  test('from Word has a header row where Word repeats it, and lists in a cell as lines', () => {
    const word = `<table><thead><tr><td><p class=MsoNormal>Port</p></td></tr></thead><tr><td>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>nine</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>eight</p></td></tr></table>`
    expect(bare(word)).toContain('<table data-header-row=""><caption></caption><tbody><tr><td>Port</td></tr>')
    expect(bare(word)).toContain('<tr><td>– nine<br>– eight</td></tr>')
  })

  test('from Google Docs comes without its columns and wrappers', () => {
    const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><div dir="ltr" style="margin-left:0pt;" align="left">
      <table style="border:none;border-collapse:collapse;"><colgroup><col width="312"/><col width="312"/></colgroup><tbody>
      <tr style="height:0pt"><td style="border-left:solid #000000 1pt"><p dir="ltr" style="line-height:1.2"><span style="font-weight:700">Port</span></p></td>
      <td rowspan="2"><p dir="ltr"><a href="https://velm.example/" style="text-decoration:none"><span>Ships</span></a></p></td></tr>
      <tr style="height:0pt"><td><p dir="ltr"><span>Velm</span></p><br /></td></tr></tbody></table></div></b>`
    expect(bare(docs)).toContain(
      '<tr><td dir="ltr"><span><span>Port</span></span></td><td rowspan="2" dir="ltr"><a href="https://velm.example/"><span>Ships</span></a></td></tr>' +
        '<tr><td dir="ltr"><span>Velm</span></td></tr>',
    )
    expect(cleaned(docs)).not.toContain('col')
  })

  test('from LibreOffice Writer has its header cells', () => {
    const writer = `<table width="643" cellpadding="7" cellspacing="0"><col width="307"/><col width="308"/>
      <thead><tr valign="top"><th width="307" style="border: 1px solid #000000"><p class="western">Port</p></th><th><p class="western">Ships</p></th></tr></thead>
      <tbody><tr valign="top"><td><p>Velm</p></td><td><p>9</p></td></tr></tbody><tbody><tr><td><p>Karethin</p></td><td><p>4</p></td></tr></tbody></table>`
    expect(bare(writer)).toBe(
      '<table data-header-row=""><caption></caption><tbody><tr><td>Port</td><td>Ships</td></tr>' +
        '<tr><td>Velm</td><td>9</td></tr><tr><td>Karethin</td><td>4</td></tr></tbody></table>',
    )
  })

  test('from Excel keeps words that run over in their own column', () => {
    const excel = `<html><head><style>td{mso-number-format:General}</style></head><body><table border=0 cellpadding=0 style='width:144pt'>
      <!--StartFragment--><col width=64 span=3 style='width:48pt'>
      <tr height=20><td height=20 colspan=2 class=xl65 style='mso-ignore:colspan;font-weight:700'>Ships at anchor</td><td>x</td></tr>
      <tr height=20><td height=20>Velm</td><td align=right>9</td><td rowspan=3>y</td></tr><!--EndFragment-->
      <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td width=64></td><td width=64></td></tr><![endif]>
      </table></body></html>`
    expect(cleaned(excel)).toBe(
      '<table><caption></caption><tbody><tr><td style="mso-ignore:colspan;font-weight:700">Ships at anchor</td><td></td><td>x</td></tr>' +
        '<tr><td>Velm</td><td>9</td><td>y</td></tr></tbody></table>',
    )
  })

  test('from Sheets comes without its style sheet', () => {
    const sheets = `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style>
      <table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/></colgroup>
      <tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2}" colspan="2" rowspan="1">Port</td></tr>
      <tr><td>Velm</td><td data-sheets-value="{}">9</td></tr></tbody></table>`
    expect(bare(sheets)).toContain(
      '<tr><td colspan="2" dir="ltr">Port</td></tr><tr><td dir="ltr">Velm</td><td dir="ltr">9</td></tr>',
    )
  })

  test('of one cell was layout, as was one that says so', () => {
    expect(bare('<table><tr><td><p>One</p><h2>Two</h2></td></tr></table>')).toBe(
      '<div><div><p>One</p><h2>Two</h2></div></div>',
    )
    expect(bare('<table role="presentation"><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>')).toBe(
      '<div><div><p>One</p></div><div><p>Two</p></div></div>',
    )
    const around = '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>'
    expect(bare(around)).toBe(
      '<div><div><table><caption></caption><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div></div>',
    )
  })

  test('in another table is lines of its cell', () => {
    const nested =
      '<table><tr><td>a</td><td><p>b</p><table><tr><td><p>c</p></td><td>d</td></tr><tr><td>e</td><td>f</td></tr></table></td></tr></table>'
    expect(bare(nested)).toBe(
      '<table><caption></caption><tbody><tr><td>a</td><td>b<br>c | d<br>e | f</td></tr></tbody></table>',
    )
  })

  test('from a page keeps its caption, and its head above and its foot below all rows', () => {
    const page = `<table><caption><p>Ships in port</p></caption><tfoot><tr><th>All</th><td>13</td></tr></tfoot><thead><tr><th>Port</th><th>Ships</th></tr></thead>
      <tbody><tr><th rowspan="0">Velm</th><td>9</td></tr><tr><td>4</td></tr></tbody></table>`
    expect(bare(page)).toBe(
      '<table data-header-row=""><caption>Ships in port</caption><tbody><tr><td>Port</td><td>Ships</td></tr>' +
        '<tr><td rowspan="2">Velm</td><td>9</td></tr><tr><td>4</td></tr><tr><td>All</td><td>13</td></tr></tbody></table>',
    )
    expect(bare('<table><tr><th>Velm</th><td>9</td></tr><tr><th>Karethin</th><td>4</td></tr></table>')).toContain(
      '<table data-header-column="">',
    )
  })

  test('keeps the direction of its cells', () => {
    expect(bare('<table dir="rtl"><tr><td>a</td><td><p dir="ltr">b</p></td></tr></table>')).toContain(
      '<td dir="ltr">b</td>',
    )
  })

  test('that is larger than one can be is paragraphs, and no word is lost', () => {
    const wide = `<table><tr>${'<td>x</td>'.repeat(41)}</tr><tr><td>y</td><td>z</td></tr></table>`
    expect(bare(wide)).toBe(`<p>${Array(41).fill('x').join(' | ')}</p><p>y | z</p>`)
  })

  test('from this editor stays as it was copied', () => {
    const ours = '<table data-pm-slice="1 1 -2 []"><tbody><tr><td>a</td></tr></tbody></table>'
    expect(cleaned(ours)).toBe(ours)
  })

  test('keeps emphasis and links in each line of a cell', () => {
    expect(bare('<table><tr><td><b><p>a</p><p>b <i>c</i></p></b></td><td></td></tr></table>')).toContain(
      '<td><b>a</b><br><b>b </b><b><i>c</i></b></td>',
    )
  })
})

test('a paste that is nested without end is straightened in no time', () => {
  const deep = `${'<table><tr><td>'.repeat(300)}a${'<b>'.repeat(300)}b<td>c`
  expect(cleaned(deep).replaceAll(/<[^>]*>/g, '')).toContain('a')
})
