import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inertHtml } from '#lib/text/inert-html'

test.each([
  ['a handler', '<p onclick="x()" class="a">on<b ONERROR=y()>e</b></p>', '<p class="a">on<b>e</b></p>'],
  [
    'a direction around paragraphs',
    '<div dir="RTL"><p>a</p><div><h2 dir="ltr">b</h2><p>c</p></div></div><p>d</p>',
    '<div dir="RTL"><p dir="rtl">a</p><div><h2 dir="ltr">b</h2><p dir="rtl">c</p></div></div><p>d</p>',
  ],
  ['a script and a style', '<p>a</p><script>x()</script><style>p{}</style>', '<p>a</p>'],
  ['an address to build on', '<base href="https://harbour.example/"><p>a</p>', '<p>a</p>'],
  ['a picture', '<p>a<img src="x" srcset="y" onerror="z()" alt="A pier"></p>', '<p>a<img alt="A pier"></p>'],
  ['another document', '<iframe srcdoc="<script>x()</script>"></iframe><p>a</p>', '<p>a</p>'],
  [
    'a drawing',
    '<svg onload="x()"><script>y()</script></svg><math><mtext><style><img onerror=x()></style></mtext></math>a',
    'a',
  ],
  [
    'words that look like markup',
    '<p>&lt;img src=x&gt; &amp;amp; "so"</p>',
    '<p>&lt;img src=x&gt; &amp;amp; &quot;so&quot;</p>',
  ],
  ['what only a repair makes markup', '<noscript><p title="</noscript><img src=x onerror=y()>">', '<img>&quot;&gt;'],
  [
    'a link',
    '<a href="https://harbour.example/?a=1&b=2" target="_blank" ping="x">a</a>',
    '<a href="https://harbour.example/?a=1&amp;b=2">a</a>',
  ],
  [
    'styles that say what is bold',
    '<b style="font-weight:normal"><span style="font-weight:700">a</span></b>',
    '<b style="font-weight:normal"><span style="font-weight:700">a</span></b>',
  ],
  [
    'a copy of our own',
    '<p data-pm-slice="1 1 []"><span data-claim="7">a</span></p>',
    '<p data-pm-slice="1 1 []"><span data-claim="7">a</span></p>',
  ],
  ['an unclosed list', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['a whole page', '<html><head><title>t</title></head><body bgcolor=red><p>a<!-- c --></p></body></html>', '<p>a</p>'],
  ['Office markup', '<p class=MsoNormal>a<o:p>b</o:p><![if !x]>c<![endif]></p>', '<p class="MsoNormal">abc</p>'],
])('%s becomes harmless', (_, pasted, inert) => {
  expect(inertHtml(pasted)).toBe(inert)
})

test('what came out once comes out the same again', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<b onx=1>',
    '</b>',
    '<script>',
    '</script>',
    '<svg>',
    '<table>',
    '<td>',
    '"',
    "'",
    '<',
    'a',
    '&lt;',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '<a href=x>',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const once = inertHtml(parts.join(''))
      expect(once).not.toMatch(/<[^>]*\son\w+=|<(script|style|svg|iframe)/i)
      expect(inertHtml(once)).toBe(inertHtml(inertHtml(once)))
    }),
  )
})

test('a paste nested without end keeps its words', () => {
  expect(inertHtml(`${'<div>'.repeat(50_000)}deep`)).toContain('deep')
})
