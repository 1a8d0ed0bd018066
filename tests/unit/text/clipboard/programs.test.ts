/** Clipboards of mail, notes and chats, written by hand in the shapes that these programs give (November 2026). */
import { describe, expect, test } from 'vitest'
import { fromHtml } from '#lib/text/clipboard/from-html'
import { counting } from '#lib/text/clipboard/left-out'

/** Without what the schema does not read */
function read(pasted: string): { html: string; leftOut: Record<string, number> } {
  const { leftOut, count } = counting()
  const html = (fromHtml(pasted, count) ?? '')
    .replaceAll(/ (?:class|style|id|type|data-(?!pm-slice)[a-z-]+)="[^"]*"/g, '')
    .replaceAll(/<\/?(?:span|figure|caption|aside|details|summary)(?: [^>]*)?>/g, '')
  return { html, leftOut: Object.fromEntries(leftOut) }
}

const gmail = `<meta charset='utf-8'>
<div dir="ltr">
<div class="gmail_default" style="font-family:georgia,serif">Nine ships wait&nbsp;<b>off the harbour</b>.</div>
<div class="gmail_default" style="font-family:georgia,serif">
<br></div>
<div class="gmail_default" style="font-family:georgia,serif">The pilots <a href="https://www.google.com/url?q=https://pilots.example/strike&amp;source=gmail&amp;ust=1764240000000000&amp;usg=AOvVaw0" target="_blank">are on strike</a>.</div>
<ul><li style="margin-left:15px">one</li><li style="margin-left:15px">two</li></ul></div>
<br>
<div class="gmail_quote gmail_quote_container">
<div dir="ltr" class="gmail_attr">On Mon, 23 Nov 2026 at 10:04, Rahel Onder &lt;<a href="mailto:rahel@paper.example">rahel@paper.example</a>&gt; wrote:<br></div>
<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">
<div dir="ltr">What do the pilots say?</div></blockquote></div>
<img width="0" height="0" class="mailtrack-img" alt="" src="https://mailtrack.io/trace/mail/1.png">`.replaceAll(
  '\n',
  '',
)

const notes =
  `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="Content-Style-Type" content="text/css"><title></title><meta name="Generator" content="Cocoa HTML Writer">
<style type="text/css">p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 28.0px '.AppleSystemUIFont'; -webkit-text-stroke: #000000} p.p2 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px '.AppleSystemUIFont'; min-height: 16.0px} p.p3 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px '.AppleSystemUIFont'} li.li3 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px '.AppleSystemUIFont'} span.s1 {font: 28.0px '.AppleSystemUIFontEmphasized'; font-weight: bold} span.s2 {font-weight: bold; font: 13.0px '.AppleSystemUIFontEmphasized'} span.s3 {text-decoration: underline} ul.ul1 {list-style-type: disc}</style></head>
<body>
<p class="p1">
<span class="s1"><b>Ships waiting</b></span></p>
<p class="p2">
<br></p>
<p class="p3">Nine ships wait <span class="s2"><b>off the harbour</b></span>, <i>in calm seas</i>.</p>
<ul class="ul1"><li class="li3">
<span class="s4"></span>one</li><li class="li3">two</li></ul>
<ul class="Apple-dash-list"><li class="li3">three</li></ul>
<table cellspacing="0" cellpadding="0" style="border-collapse: collapse"><tbody><tr><td valign="top" style="border: 1px solid">
<p class="p3">Ship</p></td><td valign="top">
<p class="p3">Days</p></td></tr></tbody></table></body></html>`.replaceAll('\n', '')

const notion = `<meta charset='utf-8'>
<h1 id="a">Ships waiting</h1>
<p>Nine ships wait <strong>off the harbour</strong>, <em>in calm seas</em>, <s>since May</s> <code>IMO 9</code>.</p>
<!-- notionvc: 0192f000-0000-7000-8000-00000000000a -->
<ul><li>one<ul><li>two</li></ul></li></ul>
<ul><li>[ ]  ask the pilots</li><li>[x]  ask the port</li></ul>
<aside>💡 A callout says this.</aside>
<details open=""><summary>More</summary>
<p>Hidden words</p></details>
<figure>
<img src="https://prod-files-secure.s3.us-west-2.amazonaws.com/a.png"></figure>
<blockquote>Somebody said it.</blockquote>
<p>
<a href="https://www.notion.so/Ships-0192f00000007000800000000000000a?pvs=21">another page</a></p>`.replaceAll('\n', '')

const slack = `<meta charset='utf-8'>
<span style="color: rgb(29, 28, 29); font-family: Slack-Lato, appleLogo, sans-serif; font-size: 15px; font-variant-ligatures: common-ligatures; background-color: rgb(248, 248, 248); display: inline !important; float: none;">Nine ships wait </span><b data-stringify-type="bold" style="box-sizing: inherit; font-weight: 700;">off the harbour</b>
<span style="font-size: 15px;">, says </span>
<a class="c-member_slug c-member_slug--link" data-member-id="U012" data-member-label="@rahel" data-stringify-type="mention" style="box-sizing: inherit">@rahel</a>
<span style="font-size: 15px"> </span>
<img data-stringify-type="emoji" data-stringify-emoji=":ship:" src="https://a.slack-edge.com/ship.png" alt=":ship:" class="c-emoji">
<span aria-label="" class="c-mrkdwn__br" data-stringify-type="paragraph-break" style="box-sizing: inherit; display: block; height: unset;"></span>
<span style="font-size: 15px">The pilots are on strike.</span>
<br style="box-sizing: inherit;">
<a target="_blank" class="c-link" data-stringify-link="https://pilots.example/strike?utm_source=slack" data-sk="tooltip_parent" href="https://pilots.example/strike?utm_source=slack" rel="noopener noreferrer">pilots.example/strike</a>
<ul data-stringify-type="unordered-list" class="p-rich_text_list p-rich_text_list__bullet" data-indent="0" data-border="0"><li data-stringify-indent="0" data-stringify-border="0">one</li></ul>
<ul data-stringify-type="unordered-list" class="p-rich_text_list p-rich_text_list__bullet" data-indent="1" data-border="0"><li data-stringify-indent="1">two</li></ul>
<blockquote type="cite" data-stringify-type="quote" class="c-mrkdwn__quote">We wait.</blockquote><del data-stringify-type="strike">gone</del> <code data-stringify-type="code" class="c-mrkdwn__code">IMO 9</code>`.replaceAll(
  '\n',
  '',
)

test('Gmail: a mail and what it answers, without the detour of its links', () => {
  const { html, leftOut } = read(gmail)
  expect(html).toContain('<div>Nine ships wait\u00a0<b>off the harbour</b>.</div>')
  expect(html).toContain('The pilots <a href="https://pilots.example/strike">are on strike</a>.')
  expect(html).toContain('<ul><li>one</li><li>two</li></ul>')
  expect(html).toContain('<blockquote><div dir="ltr">What do the pilots say?</div></blockquote>')
  expect(leftOut).toEqual({})
})

test('Apple Notes: its title is a subhead, its tables and lists are some', () => {
  expect(read(notes)).toEqual({
    html:
      '<h2><b>Ships waiting</b></h2><p><br></p><p>Nine ships wait <b>off the harbour</b>, <i>in calm seas</i>.</p>' +
      '<ul><li>one</li><li>two</li></ul><ul><li>three</li></ul><table><tbody><tr><td>Ship</td><td>Days</td></tr></tbody></table>',
    leftOut: {},
  })
})

test('Notion: callouts and what is folded stay as words, struck words and pictures are told', () => {
  const { html, leftOut } = read(notion)
  expect(html).toMatch(
    /^<h2>Ships waiting<\/h2><p>Nine ships wait <strong>off the harbour<\/strong>, <em>in calm seas<\/em>/,
  )
  expect(html).toContain('<ul><li>one<ul><li>two</li></ul></li></ul>')
  for (const words of ['A callout says this.', 'Hidden words', '<blockquote>Somebody said it.</blockquote>'])
    expect(html).toContain(words)
  expect(html).not.toContain('notionvc')
  expect(leftOut).toEqual({ deletions: 1, pictures: 1 })
})

test('Slack: paragraphs are parted, people and signs stay as words', () => {
  const { html, leftOut } = read(slack)
  expect(html).toMatch(
    /^Nine ships wait <b>off the harbour<\/b>, says <a>@rahel<\/a> :ship:<br><br>The pilots are on strike\.<br>/,
  )
  expect(html).toContain('<a href="https://pilots.example/strike">pilots.example/strike</a><ul><li>one</li></ul>')
  expect(html).toContain('<blockquote>We wait.</blockquote>')
  expect(leftOut).toEqual({ deletions: 1 })
})

test('a large last line is a subhead, but for one that ends as a sentence does', () => {
  const large = (words: string) =>
    read(
      `<div style="font-size:12pt">Nine ships wait off the harbour.</div><div style="font-size:18pt;font-weight:bold">${words}</div>`,
    ).html
  expect(large('The harbour opens')).toContain('<h2>The harbour opens</h2>')
  for (const end of ['.', '!', '?”', '؟', '۔']) expect(large(`The harbour opens on Monday${end}`)).not.toContain('<h2>')
  expect(
    read(
      '<p style="font-size:24pt"><b>It is over.</b></p><p>Nine ships wait off the harbour, and none of them moves.</p>',
    ).html,
  ).toContain('<h2><b>It is over.</b></h2>')
})

describe('HTML that says it was copied in an editor', () => {
  const slice = (said: string) => read(`<p data-pm-slice='${said}'>words</p>`).html
  test.each([
    '1 1 []',
    '1 1 -2 []',
    '1 1 ["bulletList",null,"listItem",null]',
    '0 0 ["heading",{"dir":null,"level":3}]',
  ])('is believed where it says %s', (said) => {
    expect(slice(said)).toContain('data-pm-slice')
  })

  test.each([
    ['a level that there is not', '1 1 ["heading",{"level":99}]'],
    ['a direction that is none', '1 1 ["paragraph",{"dir":"evil"}]'],
    ['attributes that there are not', '1 1 ["paragraph",{"onclick":"alert(1)"}]'],
    ['blocks that there are not', '1 1 ["constructor",null]'],
    ['an embed of nobody', '1 1 ["embed",{"what":"evil:1"}]'],
    ['words in a rule', '1 1 ["horizontalRule",null]'],
    ['a whole document', '1 1 ["doc",null]'],
    ['a cell over a million columns', '1 1 ["tableCell",{"colspan":1000000,"rowspan":1}]'],
    ['depths without end', '99999999 1 []'],
    ['what is no list', '1 1 {"length":2}'],
    ['half of a pair', '1 1 ["paragraph"]'],
    ['what is not even JSON', '1 1 [paragraph'],
  ])('with %s is read as of any other program', (_, said) => {
    expect(slice(said)).toBe('<p>words</p>')
  })
})
