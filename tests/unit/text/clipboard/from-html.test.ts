/** Clipboards as other programs fill them, written by hand in their shapes. */
import { describe, expect, test } from 'vitest'
import { fromHtml } from '#lib/text/clipboard/from-html'
import { counting } from '#lib/text/clipboard/left-out'

/** The HTML that the schema reads, without what it does not, and what was left out. */
function read(pasted: string): { html: string; leftOut: Record<string, number> } {
  const { leftOut, count } = counting()
  const html = fromHtml(pasted, count)
  if (html === null) throw new Error('It was too much to read.')
  const bare = html
    .replaceAll(
      /<\/?(?:span|div|font|section|article|figure|figcaption|meta|b style="font-weight:normal")(?: [^>]*)?>/g,
      (tag) => (/style="|data-footnote/.test(tag) && !tag.startsWith('<b') ? tag : ''),
    )
    .replaceAll(/ (?:class|lang|id|name|data-(?!footnote|header)[a-z-]+|role|type)="[^"]*"/g, '')
    .replaceAll(/<span>|<\/span>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> </g, '><')
    .replaceAll(/<\/b>$/g, (end) => (pasted.includes('docs-internal-guid') ? '' : end))
    .replaceAll(/ (?=<\/(?:p|h2|h3|li)>)/g, '')
    .trim()
  return { html: bare, leftOut: Object.fromEntries(leftOut) }
}
const html = (pasted: string) => read(pasted).html
const leftOut = (pasted: string) => read(pasted).leftOut

const word = (body: string) =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal{font-size:12.0pt;}
  h1{font-weight:bold} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`
const drawn = (mark: string) =>
  `<![if !supportLists]><span style='mso-fareast-font-family:Georgia'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`
const empty = '<p class=MsoNormal><o:p>&nbsp;</o:p></p>'

test('a picture of our own text keeps what names it, and is not told as left out', () => {
  const { leftOut, count } = counting()
  const figure = '<figure data-picture="0192f000-0000-7000-8000-000000000001" data-alt="Tugs &amp; pilots">'
  const pasted = fromHtml(
    `${figure}<img src="/newsroom/media/x/picture" alt="Tugs"><figcaption></figcaption></figure>`,
    count,
  )
  expect(pasted).toContain(figure)
  expect(pasted).not.toContain('src')
  expect([...leftOut]).toEqual([])
})

test('so does a gallery, with each of its pictures', () => {
  const { leftOut, count } = counting()
  const figure = '<figure data-picture="0192f000-0000-7000-8000-000000000001" data-alt="Tugs">'
  const gallery = `<figure data-gallery="1" data-caption="Harbour"><div>${figure}<img src="/newsroom/media/x/picture"></figure></div></figure>`
  expect(fromHtml(gallery, count)).toContain(
    `<figure data-gallery="1" data-caption="Harbour"><div>${figure}</figure></div></figure>`,
  )
  expect([...leftOut]).toEqual([])
})

describe('from Word', () => {
  test('a heading loses the number that Word draws before it, and its bold', () => {
    expect(
      html(
        word(
          `<h1 style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${drawn('1.')}Ships <i>waiting</i><o:p></o:p></h1>`,
        ),
      ),
    ).toBe('<h2>Ships <i>waiting</i></h2>')
    expect(html(word(`<h2 style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.1</span>Tugs</h2>`))).toBe(
      '<h2>Tugs</h2>',
    )
  })

  test('two levels of headings stay two', () => {
    expect(html(word('<h1>One</h1><h2>Two</h2><h3>Three</h3><h1>Four</h1>'))).toBe(
      '<h2>One</h2><h3>Two</h3><h3>Three</h3><h2>Four</h2>',
    )
    expect(html(word('<p class=MsoTitle>Ships</p><h2>Two</h2><h3>Three</h3>'))).toBe(
      '<h2>Ships</h2><h2>Two</h2><h3>Three</h3>',
    )
  })

  test('tracked changes are taken as made, and what was deleted is counted once for each place', () => {
    const changed = word(
      `<p class=MsoNormal>Nine <span class=msoIns><ins cite="mailto:Rahel%20Onder" datetime="2026-11-20T10:00">large </ins></span>ships
      <span class=msoDel><del cite="mailto:Rahel%20Onder" datetime="2026-11-20T10:00">were </del></span><del>sunk</del> waited<s>, drunk</s>.</p>`,
    )
    expect(html(changed)).toMatch(/^<p>Nine <ins[^>]*>large <\/ins>ships waited\.<\/p>$/)
    expect(leftOut(changed)).toEqual({ deletions: 2 })
  })

  test('comments go and are counted, the words that they are about stay', () => {
    const commented = word(
      `<p class=MsoNormal><a style='mso-comment-reference:RO_1;mso-comment-date:20261120T1000'>Nine ships</a><span class=MsoCommentReference><span
      style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[RO1]</a><![endif]></span></span> wait.</p>
      <div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
      <div style='mso-element:comment'><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p class=MsoCommentText>Ten?<a href="#_msoanchor_1">[RO1]</a></p></div></div></div>`,
    )
    expect(html(commented)).toBe('<p><a>Nine ships</a> wait.</p>')
    expect(leftOut(commented)).toEqual({ comments: 1 })
  })

  test('pictures, drawings and formulas are counted once each, though Word brings them twice', () => {
    const drawings = word(
      `<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1" type="#_x0000_t75"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
      width=200 height=100 src="file:///C:/clip_image002.png" v:shapes="p1"><![endif]>A pier<!--[if gte vml 1]><v:rect id="r1"></v:rect><![endif]--><![if !vml]><img width=90 height=80
      src="x.png"><![endif]> and <!--[if gte msEquation 12]><m:oMath><m:r>x</m:r></m:oMath><![endif]--><![if !msEquation]><span style='position:relative'><img width=20 height=19
      src="y.png"></span><![endif]>.</p>`,
    )
    expect(html(drawings)).toBe('<p>A pier and .</p>')
    expect(leftOut(drawings)).toEqual({ pictures: 1, drawings: 1, formulas: 1 })
  })

  test('hidden text, empty paragraphs and hard spaces at ends go, content controls stay as their words', () => {
    const controls = word(
      `${empty}<p class=MsoNormal>Nine<span style='mso-hide:all'>SECRET</span> <w:sdt id="7">ships</w:sdt>&nbsp;</p>${empty}<w:sdt><p class=MsoNormal>wait</p></w:sdt>`,
    )
    expect(html(controls)).toContain('<p>Nine ships</p>')
    expect(html(controls)).toContain('<p>wait</p>')
    expect(html(controls)).not.toContain('SECRET')
  })
})

describe('from Word Online', () => {
  const point = (level: number, words: string, tag = 'ul', start = 1) =>
    `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1" role="list"${tag === 'ol' ? ` start="${start}"` : ''}><li data-listid="3" data-aria-posinset="1"
    data-aria-level="${level}" class="OutlineElement Ltr" role="listitem"><p class="Paragraph SCXW1"><span class="TextRun" data-contrast="auto"><span class="NormalTextRun">${words}</span></span><span
    class="EOP" data-ccp-props="{}">&nbsp;</span></p></li></${tag}></div>`

  test('points that come as a list each are one list again, the deeper ones within', () => {
    expect(html(`<div>${point(1, 'one')}${point(2, 'two')}${point(2, 'three')}${point(1, 'four')}</div>`)).toBe(
      '<ul><li><p>one</p><ul><li><p>two</p></li><li><p>three</p></li></ul></li><li><p>four</p></li></ul>',
    )
    expect(html(point(1, 'one', 'ol') + point(1, 'two', 'ol', 2) + point(1, 'three'))).toBe(
      '<ol start="1"><li><p>one</p></li><li><p>two</p></li></ol><ul><li><p>three</p></li></ul>',
    )
  })

  test('a paragraph that says that it is a heading is one, in a list too', () => {
    const heading =
      '<p class="Paragraph" role="heading" aria-level="1"><span class="TextRun" style="font-weight:bold">Ships</span><span class="EOP">&nbsp;</span></p>'
    expect(html(`<div class="OutlineElement Ltr">${heading}</div>`)).toContain(
      '<h2 aria-level="1">'.replace(' aria-level="1"', ''),
    )
    expect(html(`<ol><li>${heading}</li></ol><p>Nine</p>`)).toMatch(/^<h2>/)
  })
})

describe('from Google Docs', () => {
  const docs = (body: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b">${body}</b><br class="Apple-interchange-newline">`

  test('bold, italic, raised and lowered are kept where a style says so, and nowhere else', () => {
    expect(
      html(
        docs(
          `<p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;font-family:Arial;color:#000;font-weight:400;font-style:normal;vertical-align:baseline;white-space:pre-wrap">Nine </span><span
          style="font-size:11pt;font-weight:700;font-style:italic">ships</span><span style="font-size:0.6em;vertical-align:super">2</span></p>`,
        ),
      ),
    ).toContain('<span style="font-weight:bold;font-style:italic">ships<span style="vertical-align:super">2</p>')
  })

  test('a list that stands directly in a list belongs to the point before it', () => {
    const item = (words: string) =>
      `<li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>${words}</span></p></li>`
    expect(
      html(docs(`<ul>${item('one')}<ul>${item('two')}</ul>${item('three')}</ul>`)).replaceAll(
        / (?:dir|aria-level)="[^"]*"/g,
        '',
      ),
    ).toBe('<ul><li><p>one</p><ul><li><p>two</p></li></ul></li><li><p>three</p></li></ul>'.replace(/^/, ''))
  })

  test('links come without the detour and the trackers', () => {
    expect(
      html(
        docs(
          `<p><a href="https://www.google.com/url?q=https://harbour.example/a?id%3D7%26utm_source%3Dmail&amp;sa=D&amp;source=editors" style="text-decoration:none">log</a></p>`,
        ),
      ),
    ).toContain('<a href="https://harbour.example/a?id=7">log</a>')
  })

  test('what is ticked off in a checklist is no deletion, and its box no picture', () => {
    const list = `<ul><li role="checkbox" aria-checked="true"><img src="data:image/png;base64,AAAA" alt="checked" width="17.6px"><p><span style="text-decoration:line-through">call</span></p></li></ul>`
    expect(html(docs(list)).replaceAll(/ aria-[a-z]+="[^"]*"/g, '')).toContain('<li><p>call')
    expect(leftOut(docs(list))).toEqual({})
  })

  test('comments at the end of an exported page go with their marks', () => {
    const page = `<p>Nine ships<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> wait.</p><div style="border:1px solid black"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ten?</span></p></div>`
    expect(html(page)).toBe('<p>Nine ships<sup></sup> wait.</p>')
    expect(leftOut(page)).toEqual({ comments: 1 })
  })
})

describe('from other programs', () => {
  test('LibreOffice: sizes by font elements make no styles, and a large bold line is a subhead', () => {
    const writer = `<p class="western"><font size="5" style="font-size: 18pt"><b>In the harbour</b></font></p>
      <p class="western"><font face="Liberation Serif"><font size="3" style="font-size: 12pt">Nine ships wait for the tugs, and none of them comes.</font></font></p><p><b>They</b> wait.</p>`
    expect(html(writer)).toMatch(/^<h2>.*<b>In the harbour<\/b>.*<\/h2><p>Nine ships.*<p><b>They<\/b> wait\.<\/p>$/)
  })

  test('a bold paragraph in the usual size stays one', () => {
    expect(html('<p><b>Nine ships</b></p><p>They wait for the tugs.</p>')).toBe(
      '<p><b>Nine ships</b></p><p>They wait for the tugs.</p>',
    )
  })

  test('Pages and Excel say what is bold and large by classes', () => {
    const pages = `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 24.0px Helvetica} p.p2 {font: 12.0px Helvetica}
      span.s1 {font: bold 12.0px Helvetica}</style></head><body><p class="p1"><b>In the harbour</b></p><p class="p2">Nine <span class="s1">ships</span> wait for the tugs.</p></body></html>`
    expect(html(pages)).toBe(
      '<h2><b>In the harbour</b></h2><p>Nine <span style="font-weight:bold">ships wait for the tugs.</p>',
    )
    expect(
      html('<style>.xl65{font-weight:700}</style><table><tr><td class=xl65>Port</td><td>9</td></tr></table>'),
    ).toContain('<td style="font-weight:bold">Port</td>')
  })

  test('Outlook: safe links lead to where they led', () => {
    const safe =
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fharbour.example%2Flog&amp;data=05%7C01&amp;reserved=0'
    expect(
      html(`<p class=MsoNormal><a href="${safe}">log</a><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`),
    ).toContain('<a href="https://harbour.example/log">log</a>')
  })

  test('a page loses its menus, buttons, scripts, hidden words and pixels, and says how many pictures, films and drawings', () => {
    const page = `<nav><a href="/">Home</a><img src="logo.png"></nav><article><h1>Ships wait</h1><figure><picture><source srcset="a.webp"><img srcset="a.jpg 1x, b.jpg 2x" src="a.jpg" alt="A pier"></picture>
      <figcaption>The pier</figcaption></figure><p>Nine<span style="display: none">hidden</span> <img src="https://t.example/p.gif" width="1" height="1">wait <img alt="🚢" src="e.png"></p><noscript><img src="z"></noscript>
      <button>Share</button><svg width="16" height="16"></svg><svg width="600" height="300"></svg><video src="v.mp4"></video><form><input type="text"><input type="hidden"></form><p hidden>no</p></article>`
    const { html: found, leftOut: counts } = read(page)
    expect(found).toContain('<h2>Ships wait</h2>')
    expect(found).toContain('Nine wait 🚢')
    expect(found).not.toMatch(/hidden|Share|Home|no</)
    expect(counts).toEqual({ menus: 1, pictures: 1, drawings: 1, recordings: 1, fields: 1 })
  })

  test('right-to-left is kept, by attribute or by style', () => {
    expect(html('<p class=MsoNormal dir=RTL style="text-align:right;direction:rtl;unicode-bidi:embed">تنتظر</p>')).toBe(
      '<p dir="RTL">تنتظر</p>',
    )
    expect(html('<p style="direction: rtl">تنتظر</p>')).toBe('<p dir="rtl">تنتظر</p>')
  })

  test('quotes and dashes stay as they are', () => {
    expect(html('<p>“Nine” – ‘ten’ — "eleven" -- 12</p>')).toBe('<p>“Nine” – ‘ten’ — &quot;eleven&quot; -- 12</p>')
  })

  test('lines that the page keeps are lines', () => {
    expect(html('<pre>one\ntwo</pre>')).toContain('one<br>two')
    expect(html('<span style="white-space: pre-wrap">one\ntwo</span>')).toContain('one<br>two')
    expect(html('<p>one\ntwo</p>')).toBe('<p>one two</p>')
  })

  test('a table within a table is told, one that only sets the page is not', () => {
    const inner = '<table><tr><td>a</td><td>b</td></tr></table>'
    expect(leftOut(`<table><tr><td>1</td><td>${inner}</td></tr></table>`)).toEqual({ nestedTables: 1 })
    expect(leftOut(`<table role="presentation"><tr><td>${inner}</td><td>x</td></tr></table>`)).toEqual({})
  })

  test('a link to a file of somebody’s computer is told, a place in the document itself is not', () => {
    expect(
      leftOut('<p><a href="file:///C:/log.docx">log</a> <a href="#top">top</a> <a href="javascript:x()">x</a></p>'),
    ).toEqual({ links: 1 })
  })
})

describe('what is made to do harm', () => {
  const bounded = (pasted: string) => {
    const end = performance.now() + 3_000
    return fromHtml(
      pasted,
      () => {},
      () => performance.now() > end,
    )
  }
  test.each([
    ['ten thousand levels', `${'<div><b>'.repeat(10_000)}deep`],
    ['ten thousand lists in each other', `${'<ul><li>'.repeat(10_000)}deep`],
    ['ten thousand tables in each other', `${'<table><tr><td>'.repeat(10_000)}deep`],
    [
      'elements that are never closed',
      Array.from({ length: 6_000 }, (_, at) => `<p><font size=${at}><b class=${at}>x`).join(''),
    ],
    ['two hundred thousand paragraphs', '<p>x</p>'.repeat(200_000)],
    ['a style sheet without end', `<style>${'.a,.b{font-weight:bold}'.repeat(50_000)}</style><p class="a b">x`],
    ['a picture of twenty megabytes', `<p>x<img src="data:image/png;base64,${'A'.repeat(20_000_000)}"></p>`],
    ['twenty megabytes of markup', '<p style="color:red">x</p>'.repeat(800_000)],
    ['comments that never end', '<!--[if '.repeat(200_000)],
  ])(
    '%s take bounded time',
    (_, pasted) => {
      const begun = performance.now()
      const read = bounded(pasted)
      expect(performance.now() - begun).toBeLessThan(8_000)
      if (read !== null) expect(read).not.toMatch(/<script|\son\w+=/)
    },
    30_000,
  )

  test('a picture within its own address does not make a paste too large', () => {
    expect(bounded(`<p>Nine ships<img src="data:image/png;base64,${'A'.repeat(12_000_000)}"></p>`)).toBe(
      '<p>Nine ships</p>',
    )
  })

  test('more markup than can be read is given up', () => {
    expect(bounded('<p style="color:red">x</p>'.repeat(800_000))).toBeNull()
  })
})
