import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Text } from '#components/site/text'
import type { NumberedClaim } from '#lib/site/claims'
import { textToHtml } from '#lib/site/feed/html'
import { tallyIn } from '#lib/site/tally'
import { numeral } from '#lib/site/words'
import { en } from '#lib/site/words/en'
import { ur } from '#lib/site/words/ur'
import type { TextNode } from '#lib/text/json'
import { repair } from '#lib/text/repair'
import { anyArrangement, block, claimId, doc, say, wordsIn } from '#tests/support/texts'

const numbered: NumberedClaim = { number: 1, id: claimId, words: '', standing: 'verified', witnesses: [] }
const marked = (text: string, type: string, attrs: Record<string, unknown> = {}): TextNode => ({
  type: 'text',
  text,
  marks: [{ type, attrs }],
})
const whole = (...blocks: TextNode[]) =>
  doc(block('headline', say('Headline')), block('standfirst', say('Standfirst')), ...blocks)
const shown = (...blocks: TextNode[]) =>
  renderToStaticMarkup(
    <Text pictures={[]} files={[]} text={whole(...blocks)} claims={[numbered]} language="en" words={en} />,
  )
const hostile = '<img src=x onerror=alert(1)>"\'&'

describe('the text of an article on the page', () => {
  test.each([
    ['a paragraph', block('paragraph', say('Ports close.')), '<p>Ports close.</p>'],
    ['a subhead', { ...block('heading', say('Why')), attrs: { level: 2 } }, '<h2>Why</h2>'],
    ['a smaller subhead', { ...block('heading', say('Why')), attrs: { level: 3 } }, '<h3>Why</h3>'],
    ['a list', block('bulletList', block('listItem', block('paragraph', say('a')))), '<ul><li><p>a</p></li></ul>'],
    [
      'a list that starts at four',
      { ...block('orderedList', block('listItem', block('paragraph', say('a')))), attrs: { start: 4 } },
      '<ol start="4"><li><p>a</p></li></ol>',
    ],
    ['a quotation', block('blockquote', block('paragraph', say('a'))), '<blockquote><p>a</p></blockquote>'],
    ['a divider', block('horizontalRule'), '<hr/>'],
    ['a line break', block('paragraph', say('a'), block('hardBreak'), say('b')), '<p>a<br/>b</p>'],
    ['bold', block('paragraph', marked('a', 'bold')), '<p><strong>a</strong></p>'],
    ['italic', block('paragraph', marked('a', 'italic')), '<p><em>a</em></p>'],
    [
      'a link',
      block('paragraph', marked('a', 'link', { href: 'https://ports.example/?a=1&b=2' })),
      '<p><a href="https://ports.example/?a=1&amp;b=2" rel="noopener nofollow">a</a></p>',
    ],
  ])('has %s', (_, node, html) => {
    expect(shown(node)).toBe(html)
  })

  test('leaves headline and standfirst to the page', () => {
    expect(shown(block('paragraph', say('a')))).not.toContain('Headline')
  })

  test.each([
    ['a node that nobody knows', block('iframe', say('words'))],
    ['a mark that nobody knows', block('paragraph', marked('words', 'style', { css: 'x' }))],
    ['a link to a script', block('paragraph', marked('words', 'link', { href: 'javascript:alert(1)' }))],
    ['a claim that has no number', block('paragraph', marked('words', 'claim', { id: 'unknown' }))],
  ])('shows the plain words of %s', (_, node) => {
    expect(shown(node).replaceAll(/<\/?p>/g, '')).toBe('words')
  })

  test('has a claim’s number once, behind its last words', () => {
    const html = shown(
      block('paragraph', marked('They ', 'claim', { id: claimId }), marked('stopped', 'claim', { id: claimId })),
    )
    expect(html).toMatch(/stopped<\/span><sup[^>]*><a[^>]*href="#source-1"[^>]*>1<\/a><\/sup><\/p>$/)
    expect(html.match(/<sup/g)).toHaveLength(1)
  })

  test('never turns words into elements', () => {
    const everywhere = [say(hostile), marked(hostile, 'bold'), marked(hostile, 'claim', { id: claimId })]
    expect(shown(block('paragraph', ...everywhere))).not.toContain('<img')
  })

  test('loses no word, however nodes and marks are arranged', () => {
    fc.assert(
      fc.property(
        anyArrangement.map((broken) => doc(...repair(broken).content)),
        (text) => {
          const html = renderToStaticMarkup(
            <Text pictures={[]} files={[]} text={text} claims={[]} language="en" words={en} />,
          )
          const own = html
            .replaceAll(
              /<sup class="footnote-mark".*?<\/sup>|<h2 id="footnotes">.*?<\/h2>| <a class="back".*?<\/a>|<div class="embed".*?<\/div>|<p class="picture-words">.*?<\/p>/g,
              '',
            )
            .replaceAll(/<[^>]*>/g, '')
          expect(wordsIn(say(own))).toEqual(wordsIn(doc(...text.content.slice(2))))
        },
      ),
    )
  })
})

describe('the same text in a feed', () => {
  const claims = [numbered]
  const inFeed = (...blocks: TextNode[]) =>
    textToHtml(whole(...blocks), {
      claims,
      pictures: [],
      files: [],
      url: 'https://paper.example/en/a',
      language: 'en',
      words: en,
    })

  test('has every block and mark, a claim’s number, and how the piece is sourced', () => {
    const list = { ...block('orderedList', block('listItem', block('paragraph', say('a')))), attrs: { start: 4 } }
    const link = marked('link', 'link', { href: 'https://ports.example/?a=1&b=2' })
    const claim = marked('claim', 'claim', { id: claimId })
    expect(inFeed(list, block('paragraph', link, block('hardBreak'), claim, marked('b', 'bold')))).toBe(
      '<p><strong>Standfirst</strong></p><ol start="4"><li><p>a</p></li></ol>' +
        '<p><a href="https://ports.example/?a=1&amp;b=2">link</a><br>claim<sup><a href="https://paper.example/en/a#source-1">1</a></sup><strong>b</strong></p>' +
        `<p>${tallyIn(en, claims)} <a href="https://paper.example/en/a#sources">Sources in this piece</a></p>`,
    )
  })

  test('numbers claims as its language does, and says nothing of sources where there are none', () => {
    const claim = block('paragraph', marked('claim', 'claim', { id: claimId }))
    const notes = { pictures: [], files: [], url: 'https://paper.example/ur/a', language: 'ur', words: ur }
    expect(textToHtml(whole(claim), { ...notes, claims })).toContain(`#source-1">${numeral(ur, 1)}</a></sup>`)
    expect(textToHtml(whole(claim), { ...notes, claims: [] })).toBe('<p><strong>Standfirst</strong></p><p>claim</p>')
  })

  test('in a language that the site does not know tells its sources in English, and marks it so', () => {
    const html = textToHtml(whole(), {
      claims,
      pictures: [],
      files: [],
      url: 'https://paper.example/so/a',
      language: 'so',
      words: en,
    })
    expect(html).toContain('<p lang="en">')
  })

  test('has no script and no element of an author’s', () => {
    const html = inFeed(block('paragraph', say(hostile), marked('x', 'link', { href: 'javascript:alert(1)' })))
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;x</p>')
  })
})
