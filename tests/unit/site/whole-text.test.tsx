/** One text with everything that a text may contain: its page and its feed, letter by letter. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Text } from '#components/site/text'
import type { NumberedClaim } from '#lib/site/claims'
import { textToHtml } from '#lib/site/feed/html'
import type { ShownFile } from '#lib/site/files'
import type { ShownPicture } from '#lib/site/pictures'
import { en } from '#lib/site/words/en'
import { articleFormat } from '#lib/text/article-schema'
import { type TextMark, type TextNode, walk } from '#lib/text/json'
import { outlineText } from '#lib/text/map-outline'
import { block, cell, chart, claimId, doc, noted, row, say, table } from '#tests/support/texts'

const second = claimId.replace('1', '2')
const mark = (type: string): TextMark => ({ type })
const [bold, italic, superscript, subscript] = [mark('bold'), mark('italic'), mark('superscript'), mark('subscript')]
const claim = (id: string) => ({ type: 'claim', attrs: { id } })
const link = (href: unknown) => ({ type: 'link', attrs: { href } })
const run = (text: string, ...marks: TextMark[]): TextNode => ({ ...say(text), marks })
const p = (...content: TextNode[]) => block('paragraph', ...content)
const item = (...content: TextNode[]) => block('listItem', ...content)
const lineBreak = { type: 'hardBreak', marks: [claim(claimId)] }

const text = doc(
  block('headline', say('Harbour “closes”')),
  block('standfirst', say('Pilots & ports <wait>')),
  p(say('The '), run('pilots', bold), run(' stopped', bold, italic), run('.', italic)),
  { ...block('heading', say('Why')), attrs: { level: 2 } },
  { ...block('heading', say('And how')), attrs: { level: 3 } },
  p(run('They ', claim(claimId)), lineBreak, run('left', bold, link('https://a.example/?a=1&b=2'), claim(claimId))),
  p(run('Nobody', claim(second)), say(', '), run('asked', claim(second)), run(' them', claim('unknown'))),
  block('bulletList', item(p(say('one')), block('bulletList', item(p(say('deeper'))))), item(p(say('two')))),
  { ...block('orderedList', item(p(say('four')))), attrs: { start: 4 } },
  block('orderedList', item(p(say('first')))),
  { ...block('orderedList', item(p(say('nought')))), attrs: { start: 0 } },
  block(
    'blockquote',
    p(say('quoted'), { type: 'hardBreak' }, say('twice')),
    block('bulletList', item(p(say('in it')))),
  ),
  { type: 'horizontalRule' },
  block('pullQuote', say('They left, '), run('all', bold), say(' of them')),
  block('factBox', { ...block('heading', say('Tugs')), attrs: { level: 3 } }, p(say('Nine'))),
  { ...p(say('كلمة')), attrs: { dir: 'rtl' } },
  { ...block('pullQuote', say('كلمة')), attrs: { dir: 'rtl' } },
  p(say('H'), run('2', subscript), say('O, m'), run('2', superscript, bold)),
  p(),
  p(run('script', link('javascript:alert(1)')), run('mail', link('mailto:a@b.example')), run('nowhere', link(null))),
  { type: 'embed', attrs: { what: 'youtube:abcdefghijk@90', title: 'Tugs & <pilots>' } },
  { type: 'embed', attrs: { what: 'mastodon:social.example/@port/109372843234000000' } },
  { type: 'image', attrs: { file: claimId, alt: 'Tugs at <a> quay', caption: 'Nine & more', placement: 'wide' } },
  { type: 'image', attrs: { file: second, alt: 'Not made' } },
  { type: 'image', attrs: { file: '../etc' } },
  {
    type: 'gallery',
    attrs: { caption: 'Tugs <all>' },
    content: [
      { type: 'galleryPicture', attrs: { file: second, alt: 'Not made', rank: 2 } },
      { type: 'galleryPicture', attrs: { file: claimId, alt: '', caption: 'First', rank: 1 } },
      { type: 'galleryPicture', attrs: { file: '../etc', rank: 3 } },
    ],
  },
  { type: 'sound', attrs: { file: claimId, title: 'The <pilot>', transcript: 'Ada: Nine.\nBen: <Ten>.' } },
  { type: 'sound', attrs: { file: second } },
  { type: 'document', attrs: { file: second, title: 'Report & annex' } },
  { type: 'document', attrs: { file: claimId } },
  { type: 'document', attrs: { file: '../etc' } },
  { type: 'embed', attrs: { what: 'newer:1', title: 'From a later program' } },
  { type: 'embed', attrs: { what: 'youtube:<script>' } },
  p(run('<b>"\'&', { type: 'style', attrs: { css: 'x' } })),
  block('constructor', p(say('unknown')), say(' words')),
  { ...block('heading', say('No level')) },
  table('Ships', [row('Port', cell('Ships', { colspan: 2 })), row('Velm', 'nine', noted('at noon'))], {
    headerRow: true,
    headerColumn: true,
  }),
  table('', [row(cell('', { rowspan: 2 }), 'a'), row('b')]),
  chart('Ships & <tugs>', [row('Port', 'Ships'), row('Velm', '12'), row('Karst', '7')], {
    chart: 'bar',
    chartUnit: 'ships a day',
  }),
  chart('', [row('Port', 'Ships'), row('Velm', 'nine')], { chart: 'line' }),
  chart(
    'Ports <of> Velm',
    [row('Port', 'Lat', 'Lon', 'Ships'), row('Velm & co', '41', '-31', '12'), row('Karst', '42', '-30', '–')],
    {
      ...{ chart: 'points', chartUnit: 'ships' },
      chartOutline: outlineText({ beneath: [], regions: [{ name: 'Land', rings: [[-32, 40, -29, 40, -29, 43]] }] }),
    },
  ),
  p(say('It closed'), noted('Since '), { ...noted('1990'), marks: [italic, ...(noted('').marks ?? [])] }, say('.')),
  p(say('Again'), noted('Twice.', second), say(' and'), noted(' More.', second)),
)

const numbered = (number: number, id: string): NumberedClaim => ({
  ...{ number, id, words: '', standing: 'verified', witnesses: [] },
})
const made = (type: string, width: number) => ({
  ...{ type, width, height: (width * 2) / 3, bytes: 9000, key: `${width}.${type.slice(6)}` },
})
const pictures: ShownPicture[] = [
  {
    ...{ id: claimId, credit: 'Ann <Velm>', copyright: '', licence: 'cc_by', colour: 'blue', width: 1200, height: 800 },
    made: ['image/avif', 'image/jpeg', 'image/webp'].flatMap((type) => [made(type, 600), made(type, 1200)]),
  },
]
const said = { credit: 'Port <radio>', copyright: '', licence: 'cc_by' } as const
const files: ShownFile[] = [
  {
    ...said,
    id: claimId,
    form: 'sound',
    type: 'audio/mpeg',
    bytes: 2_900_000,
    duration: 187_400,
    pages: null,
    path: '/media/a.mp3',
  },
  {
    ...said,
    id: second,
    form: 'document',
    type: 'application/pdf',
    bytes: 41_000,
    duration: null,
    pages: 3,
    path: '/media/b.pdf',
  },
]
const claims = [numbered(1, claimId), numbered(2, second)]
/** One line a block. How a chart is drawn is in tests/unit/charts. */
const lines = (html: string) =>
  html
    .replaceAll(/(?<=<svg [^>]*>).*?(?=<\/svg>)/g, '…')
    .replaceAll(/(?<=<\/(?:p|h2|h3|ul|ol|blockquote|figure|aside|div|tr|table|section)>|<hr\/?>)/g, '\n')
    .trim()
    .split('\n')

test('it has every node and every mark', () => {
  const parts = [...walk(text)].flatMap(({ node }) => [node.type, ...(node.marks ?? []).map(({ type }) => type)])
  expect(parts).toEqual(expect.arrayContaining([...articleFormat.nodes.keys(), ...articleFormat.marks.keys()]))
})

test('the page has all of it', () => {
  expect(
    lines(
      renderToStaticMarkup(
        <Text pictures={pictures} files={files} text={text} claims={claims} language="en" words={en} />,
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "<p>The <strong>pilots</strong><em><strong> stopped</strong></em><em>.</em></p>",
      "<h2>Why</h2>",
      "<h3>And how</h3>",
      "<p><span class="claim" id="claim-1" data-claim="1">They </span><br/><span class="claim" data-claim="1"><a href="https://a.example/?a=1&amp;b=2" rel="noopener nofollow"><strong>left</strong></a></span><sup class="number"><a href="#source-1" aria-label="Source note 1, Verified by the newsroom">1</a></sup></p>",
      "<p><span class="claim" id="claim-2" data-claim="2">Nobody</span>, <span class="claim" data-claim="2">asked</span><sup class="number"><a href="#source-2" aria-label="Source note 2, Verified by the newsroom">2</a></sup> them</p>",
      "<ul><li><p>one</p>",
      "<ul><li><p>deeper</p>",
      "</li></ul>",
      "</li><li><p>two</p>",
      "</li></ul>",
      "<ol start="4"><li><p>four</p>",
      "</li></ol>",
      "<ol start="1"><li><p>first</p>",
      "</li></ol>",
      "<ol start="1"><li><p>nought</p>",
      "</li></ol>",
      "<blockquote><p>quoted<br/>twice</p>",
      "<ul><li><p>in it</p>",
      "</li></ul>",
      "</blockquote>",
      "<hr/>",
      "<figure><blockquote><p>They left, <strong>all</strong> of them</p>",
      "</blockquote>",
      "</figure>",
      "<aside><h3>Tugs</h3>",
      "<p>Nine</p>",
      "</aside>",
      "<p dir="rtl">كلمة</p>",
      "<figure dir="rtl"><blockquote><p>كلمة</p>",
      "</blockquote>",
      "</figure>",
      "<p>H<sub>2</sub>O, m<strong><sup>2</sup></strong></p>",
      "<p></p>",
      "<p>script<a href="mailto:a@b.example" rel="noopener nofollow">mail</a>nowhere</p>",
      "<div class="embed" data-frame="https://www.youtube-nocookie.com/embed/abcdefghijk?start=90" data-shape="wide" data-allow="fullscreen; encrypted-media; picture-in-picture" data-referrer="strict-origin-when-cross-origin"><p class="embed-title"><a href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=90s" rel="noopener nofollow"><bdi>Tugs &amp; &lt;pilots&gt;</bdi></a></p>",
      "<p class="embed-from"><bdi>YouTube</bdi> · <bdi dir="ltr">youtube.com</bdi></p>",
      "<p class="embed-load" hidden=""><button type="button">Load from YouTube</button> <span>YouTube then learns that you are here.</span></p>",
      "</div>",
      "<div class="embed"><p class="embed-title"><a href="https://social.example/@port/109372843234000000" rel="noopener nofollow"><bdi>From Mastodon</bdi></a></p>",
      "<p class="embed-from"><bdi>Mastodon</bdi> · <bdi dir="ltr">social.example</bdi></p>",
      "</div>",
      "<figure class="picture" data-placement="wide"><picture><source type="image/avif" srcSet="/media/600.avif 600w, /media/1200.avif 1200w" sizes="(min-width: 76rem) 52rem, 100vw"/><source type="image/webp" srcSet="/media/600.webp 600w, /media/1200.webp 1200w" sizes="(min-width: 76rem) 52rem, 100vw"/><img src="/media/1200.jpeg" srcSet="/media/600.jpeg 600w, /media/1200.jpeg 1200w" sizes="(min-width: 76rem) 52rem, 100vw" width="1200" height="800" alt="Tugs at &lt;a&gt; quay" data-colour="blue" loading="lazy" decoding="async"/></picture><figcaption>Nine &amp; more <small>Picture: Ann &lt;Velm&gt; / CC BY</small></figcaption></figure>",
      "<p class="picture-words">Not made</p>",
      "<figure class="gallery"><section aria-label="Tugs &lt;all&gt;" tabindex="0"><ol><li id="gallery-1-1"><figure class="picture" data-placement="gallery"><picture><source type="image/avif" srcSet="/media/600.avif 600w, /media/1200.avif 1200w" sizes="(min-width: 48rem) 34rem, 88vw"/><source type="image/webp" srcSet="/media/600.webp 600w, /media/1200.webp 1200w" sizes="(min-width: 48rem) 34rem, 88vw"/><img src="/media/1200.jpeg" srcSet="/media/600.jpeg 600w, /media/1200.jpeg 1200w" sizes="(min-width: 48rem) 34rem, 88vw" width="1200" height="800" alt="" data-colour="blue" loading="lazy" decoding="async"/></picture><figcaption><span class="picture-number">Picture 1 of 2</span> First <small>Picture: Ann &lt;Velm&gt; / CC BY</small></figcaption></figure>",
      "</li><li id="gallery-1-2"><p class="picture-words">Picture 2 of 2 Not made</p>",
      "</li></ol>",
      "</section>",
      "<p class="gallery-numbers"><a href="#gallery-1-1" aria-label="Picture 1 of 2">1</a><a href="#gallery-1-2" aria-label="Picture 2 of 2">2</a></p>",
      "<figcaption>Tugs &lt;all&gt;</figcaption></figure>",
      "<figure class="sound"><figcaption><strong>The &lt;pilot&gt;</strong> <span class="media-fact">3:07</span> <small>Source: Port &lt;radio&gt; / CC BY</small></figcaption><audio controls="" preload="none" src="/media/a.mp3" aria-label="The &lt;pilot&gt;"></audio><details><summary>What is said in it</summary><p>Ada: Nine.</p>",
      "<p>Ben: &lt;Ten&gt;.</p>",
      "</details></figure>",
      "<figure class="sound"><figcaption><strong>Recording</strong></figcaption></figure>",
      "<figure class="document"><figcaption><strong>Report &amp; annex</strong> <span class="media-fact">PDF · 3 pages · 41 kB</span> <small>Source: Port &lt;radio&gt; / CC BY</small></figcaption><a href="/media/b.pdf" download="" type="application/pdf" aria-label="Save the PDF: Report &amp; annex">Save the PDF</a></figure>",
      "<figure class="document"><figcaption><strong>Document</strong></figcaption></figure>",
      "<p>From a later program</p>",
      "<p>&lt;b&gt;&quot;&#x27;&amp;</p>",
      "<p>unknown</p>",
      " words<h2>No level</h2>",
      "<section class="wide" aria-label="Ships" tabindex="0"><table><caption>Ships</caption><thead><tr><th scope="col">Port</th><th scope="colgroup" colSpan="2">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm</th><td>nine</td></tr>",
      "</tbody></table>",
      "</section>",
      "<section class="wide" aria-label="Table 2" tabindex="0"><table><tbody><tr><td rowSpan="2"></td><td>a</td></tr>",
      "<tr><td>b</td></tr>",
      "</tbody></table>",
      "</section>",
      "<figure class="chart"><figcaption>Ships &amp; &lt;tugs&gt;</figcaption><svg viewBox="0 0 640 98" direction="ltr" role="img" aria-label="Ships &amp; &lt;tugs&gt;, Bar chart" data-width="broad">…</svg><svg viewBox="0 0 340 98" direction="ltr" role="img" aria-label="Ships &amp; &lt;tugs&gt;, Bar chart" data-width="narrow">…</svg><details><summary>The figures as a table</summary><section class="wide" aria-label="Ships &amp; &lt;tugs&gt;" tabindex="0"><table><thead><tr><th scope="col">Port</th><th scope="col">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm</th><td>12</td></tr>",
      "<tr><th scope="row">Karst</th><td>7</td></tr>",
      "</tbody></table>",
      "</section>",
      "</details></figure>",
      "<section class="wide" aria-label="Table 4" tabindex="0"><table><thead><tr><th scope="col">Port</th><th scope="col">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm</th><td>nine</td></tr>",
      "</tbody></table>",
      "</section>",
      "<figure class="chart"><figcaption>Ports &lt;of&gt; Velm</figcaption><svg viewBox="0 0 640 674" direction="ltr" role="img" aria-label="Ports &lt;of&gt; Velm, Map, Velm &amp; co 12, Karst" data-width="broad">…</svg><svg viewBox="0 0 340 384" direction="ltr" role="img" aria-label="Ports &lt;of&gt; Velm, Map, Velm &amp; co 12, Karst" data-width="narrow">…</svg><details><summary>The figures as a table</summary><section class="wide" aria-label="Ports &lt;of&gt; Velm" tabindex="0"><table><thead><tr><th scope="col">Port</th><th scope="col">Lat</th><th scope="col">Lon</th><th scope="col">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm &amp; co</th><td>41</td><td>-31</td><td>12</td></tr>",
      "<tr><th scope="row">Karst</th><td>42</td><td>-30</td><td>–</td></tr>",
      "</tbody></table>",
      "</section>",
      "</details></figure>",
      "<p>It closed<sup class="footnote-mark" id="footnote-mark-1"><a href="#footnote-1" aria-label="Footnote a">a</a></sup>.</p>",
      "<p>Again<sup class="footnote-mark" id="footnote-mark-2"><a href="#footnote-2" aria-label="Footnote b">b</a></sup> and</p>",
      "<section class="footnotes" aria-labelledby="footnotes"><h2 id="footnotes">Notes</h2>",
      "<ol><li id="footnote-1" data-letter="a">Since <em>1990</em> <a class="back" href="#footnote-mark-1" aria-label="Footnote a: back to the text">↩</a></li><li id="footnote-2" data-letter="b">Twice. More. <a class="back" href="#footnote-mark-2" aria-label="Footnote b: back to the text">↩</a></li></ol>",
      "</section>",
    ]
  `)
})

test('the feed has all of it', () => {
  const notes = { claims, pictures, files, url: 'https://paper.example/en/a', language: 'en', words: en }
  expect(lines(textToHtml(text, notes))).toMatchInlineSnapshot(`
    [
      "<p><strong>Pilots &amp; ports &lt;wait&gt;</strong></p>",
      "<p>The <strong>pilots</strong><em><strong> stopped</strong></em><em>.</em></p>",
      "<h2>Why</h2>",
      "<h3>And how</h3>",
      "<p>They <br><a href="https://a.example/?a=1&amp;b=2"><strong>left</strong></a><sup><a href="https://paper.example/en/a#source-1">1</a></sup></p>",
      "<p>Nobody, asked<sup><a href="https://paper.example/en/a#source-2">2</a></sup> them</p>",
      "<ul><li><p>one</p>",
      "<ul><li><p>deeper</p>",
      "</li></ul>",
      "</li><li><p>two</p>",
      "</li></ul>",
      "<ol start="4"><li><p>four</p>",
      "</li></ol>",
      "<ol start="1"><li><p>first</p>",
      "</li></ol>",
      "<ol start="1"><li><p>nought</p>",
      "</li></ol>",
      "<blockquote><p>quoted<br>twice</p>",
      "<ul><li><p>in it</p>",
      "</li></ul>",
      "</blockquote>",
      "<hr>",
      "<figure><blockquote><p>They left, <strong>all</strong> of them</p>",
      "</blockquote>",
      "</figure>",
      "<aside><h3>Tugs</h3>",
      "<p>Nine</p>",
      "</aside>",
      "<p dir="rtl">كلمة</p>",
      "<figure dir="rtl"><blockquote><p>كلمة</p>",
      "</blockquote>",
      "</figure>",
      "<p>H<sub>2</sub>O, m<strong><sup>2</sup></strong></p>",
      "<p></p>",
      "<p>script<a href="mailto:a@b.example">mail</a>nowhere</p>",
      "<p><a href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=90s">Tugs &amp; &lt;pilots&gt;</a></p>",
      "<p><a href="https://social.example/@port/109372843234000000">From Mastodon</a></p>",
      "<figure><img src="http://localhost:3000/media/1200.jpeg" alt="Tugs at &lt;a&gt; quay" width="1200" height="800"><figcaption>Nine &amp; more <small>Picture: Ann &lt;Velm&gt;</small></figcaption></figure>",
      "<p>Not made</p>",
      "<figure><img src="http://localhost:3000/media/1200.jpeg" alt="" width="1200" height="800"><figcaption>First <small>Picture: Ann &lt;Velm&gt;</small></figcaption></figure>",
      "<p>Not made</p>",
      "<p>Tugs &lt;all&gt;</p>",
      "<p><a href="http://localhost:3000/media/a.mp3">The &lt;pilot&gt;</a> <small>Source: Port &lt;radio&gt; / CC BY</small></p>",
      "<blockquote><p>Ada: Nine.</p>",
      "<p>Ben: &lt;Ten&gt;.</p>",
      "</blockquote>",
      "<p>Recording</p>",
      "<p><a href="http://localhost:3000/media/b.pdf">Report &amp; annex</a> <small>Source: Port &lt;radio&gt; / CC BY</small></p>",
      "<p>Document</p>",
      "<p>From a later program</p>",
      "<p>&lt;b&gt;&quot;&#39;&amp;</p>",
      "<p>unknown</p>",
      " words<h2>No level</h2>",
      "<table><caption>Ships</caption><thead><tr><th scope="col">Port</th><th colspan="2" scope="colgroup">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm</th><td>nine</td></tr>",
      "</tbody></table>",
      "<table><tbody><tr><td rowspan="2"></td><td>a</td></tr>",
      "<tr><td>b</td></tr>",
      "</tbody></table>",
      "<table><caption>Ships &amp; &lt;tugs&gt;</caption><thead><tr><th scope="col">Port</th><th scope="col">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm</th><td>12</td></tr>",
      "<tr><th scope="row">Karst</th><td>7</td></tr>",
      "</tbody></table>",
      "<p><small>ships a day</small></p>",
      "<table><thead><tr><th scope="col">Port</th><th scope="col">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm</th><td>nine</td></tr>",
      "</tbody></table>",
      "<table><caption>Ports &lt;of&gt; Velm</caption><thead><tr><th scope="col">Port</th><th scope="col">Lat</th><th scope="col">Lon</th><th scope="col">Ships</th></tr>",
      "</thead><tbody><tr><th scope="row">Velm &amp; co</th><td>41</td><td>-31</td><td>12</td></tr>",
      "<tr><th scope="row">Karst</th><td>42</td><td>-30</td><td>–</td></tr>",
      "</tbody></table>",
      "<p><small>ships</small></p>",
      "<p>It closed<sup><a href="https://paper.example/en/a#footnote-1">a</a></sup>.</p>",
      "<p>Again<sup><a href="https://paper.example/en/a#footnote-2">b</a></sup> and</p>",
      "<h2>Notes</h2>",
      "<p><sup>a</sup> Since <em>1990</em></p>",
      "<p><sup>b</sup> Twice. More.</p>",
      "<p>Of 2 claims: 2 verified by the newsroom. <a href="https://paper.example/en/a#sources">Sources in this piece</a></p>",
    ]
  `)
})
