import { describe, expect, test } from 'vitest'
import { pageOf } from '#lib/intake/page/page'
import { unglued } from '#lib/intake/reading/glued'
import { readText } from '#lib/intake/reading/reading'

const body = 'The pilots of the harbour stopped work on Monday, and nobody could say how long it would last.'
const more = 'The Harbour Board said that ships wait outside the bar, and that none of them is in danger.'
const today = '2026-11-26'
const read = (lines: readonly string[], html: string) => readText(lines.join('\n'), { today, html })
const rolesOf = (html: string, ...lines: string[]) =>
  pageOf(html)
    ?.linesOf(lines)
    .map((line) => line?.role ?? null)
const left = (lines: readonly string[], html: string) => read(lines, html).leftOut.map(({ words }) => words)

describe('the page that a text was copied from', () => {
  test('tells its headline, be it a question, a whole sentence or very short', () => {
    for (const headline of ['Who pays?', 'Pilots stop work, and nobody knows until when.', 'Silence']) {
      const html = `<article><h1>${headline}</h1><p>${body}</p><p>${more}</p></article>`
      expect(read(['Business', headline, body, more], `<nav>Business</nav>${html}`).headline).toBe(headline)
    }
  })

  test('tells its headline by its title where another heading is the name of the paper', () => {
    const html = `<title>Pilots stop work at Selm | The Selm Post</title><h1>The Selm Post</h1><h2>Pilots stop work at Selm</h2><p>${body}</p>`
    expect(rolesOf(html, 'The Selm Post', 'Pilots stop work at Selm', body)).toEqual([null, 'headline', null])
  })

  test('tells menus, feet, boxes beside it and what no eye sees from the piece', () => {
    const html = `<header><a>Harbour watch</a></header><div class="site-nav">Tides tables</div><main><h1>Pilots stop work</h1><p>${body}</p>
      <aside><a>Ten lighthouses to see</a></aside><p>${more}</p></main><span class="sr-only">Player loaded</span><footer>Printed in Selm</footer>`
    const around = ['Harbour watch', 'Tides tables', 'Ten lighthouses to see', 'Player loaded', 'Printed in Selm']
    expect(rolesOf(html, ...around)).toEqual(around.map(() => 'around'))
    const [watch = '', tides = '', ten = '', player = '', printed = ''] = around
    expect(left([watch, tides, 'Pilots stop work', body, ten, more, player, printed], html)).toEqual(around)
  })

  test('does not hide the piece in a box that has an unlucky name', () => {
    const html = `<div class="sidebar share"><h1>Pilots stop work</h1><p>${body}</p><p>${more}</p></div>`
    expect(left(['Pilots stop work', body, more], html)).toEqual([])
    const fragment = `<aside><p>${body}</p><p>${more}</p></aside>`
    expect(left([body, more], fragment)).toEqual([])
  })

  test('tells captions, subheads and items of lists that nothing in the words tells', () => {
    const html = `<h1>Pilots stop work</h1><figure><img><figcaption>Boats at rest on Monday</figcaption></figure><p>${body}</p>
      <h2>Is anybody hurt?</h2><p>${more}</p><ol><li>Two tugs</li><li>One crane</li></ol>`
    const lines = [
      'Pilots stop work',
      'Boats at rest on Monday',
      body,
      'Is anybody hurt?',
      more,
      'Two tugs',
      'One crane',
    ]
    const { leftOut, blocks } = read(lines, html)
    expect(leftOut).toMatchObject([{ words: 'Boats at rest on Monday', why: 'caption' }])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'listItem', 'listItem'])
    expect(blocks.at(-1)).toMatchObject({ text: 'One crane', ordered: true })
  })

  test('settles a date that its figures leave open, and not one that they tell otherwise', () => {
    const html = (words: string) =>
      `<h1>Pilots stop work</h1><time datetime="2026-04-03T08:00Z">${words}</time><p>${body}</p>`
    const dateOf = (words: string) => read(['Pilots stop work', words, body], html(words)).date?.iso ?? null
    expect(dateOf('3/4/2026')).toBe('2026-04-03')
    expect(dateOf('5 April 2026')).toBe('2026-04-05')
  })

  test('tells a byline without a word before it, by its author or the class of the line', () => {
    const name = 'Gwen Abiola Sports reporter'
    const html = `<h1>Pilots stop work</h1><div class="byline">${name}</div><p>${body}</p>`
    expect(read(['Pilots stop work', name, body], html).byline?.names).toEqual(['Gwen Abiola'])
    const data = `<script type="application/ld+json">{"@graph":[{"author":{"name":"Ana van Kordel"}}]}</script>`
    const other = `${data}<h1>Pilots stop work</h1><a rel="author">Reporter Ana van Kordel</a><p>${body}</p>`
    expect(read(['Pilots stop work', 'Reporter Ana van Kordel', body], other).byline?.names).toEqual(['Ana van Kordel'])
  })

  test('breaks lines that were glued, and leaves a table’s row whole', () => {
    const html = '<div>WHO WE ARE</div><div>The Fund lends seed</div><table><tr><td>Rye</td><td>Oats</td></tr></table>'
    expect(pageOf(html)?.unglued('WHO WE AREThe Fund lends seed')).toEqual(['WHO WE ARE', 'The Fund lends seed'])
    expect(pageOf(html)?.unglued('Rye\tOats')).toEqual(['Rye\tOats'])
    expect(pageOf(html)?.unglued('The Fund lends')).toEqual(['The Fund lends'])
  })

  test('says nothing of a line that it has in two ways, or not at all', () => {
    const html = `<nav>Harbour</nav><p>Harbour</p><h1>Pilots stop work</h1>`
    expect(rolesOf(html, 'Harbour', 'Anything')).toEqual([null, null])
    expect(rolesOf(html, 'Harbour', 'Harbour')).toEqual(['around', null])
  })

  test('of Word and of a text processor tells headline and captions by the style', () => {
    const word = `<html xmlns:o="urn"><body><!--StartFragment--><p class=MsoTitle>Pilots stop work<o:p></o:p></p><p class=MsoNormal>${body}</p>
      <p class=MsoCaption>Figure 1 Boats at rest</p><!--EndFragment--></body></html>`
    expect(rolesOf(word, 'Pilots stop work', body, 'Figure 1 Boats at rest')).toEqual(['headline', null, 'caption'])
    const fragment = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>Pilots stop work</span></h1><p><span>${body}</span></p><h2>After that</h2></b>`
    expect(rolesOf(fragment, 'Pilots stop work', body, 'After that')).toEqual(['headline', null, 'heading'])
  })
})

test('lines that lost the break between them are cut without a page too, and names in odd letters are not', () => {
  expect(unglued('SEED AND SOILThe Fund lends seed')).toEqual(['SEED AND SOIL', 'The Fund lends seed'])
  expect(unglued('11 November 2026Reading time: 2 minutes')).toEqual(['11 November 2026', 'Reading time: 2 minutes'])
  expect(left(['SHARE THISPrint and send it on', 'Pilots stop work', body], '')).toEqual([
    'SHARE THISPrint and send it on',
  ])
  for (const line of ['THE NGOs of McDonald County', 'HMS McKinley YouTube', 'THE WHO WE ARE', 'In 2026 Ana Kordel'])
    expect(unglued(line)).toEqual([line])
})

describe('HTML that nobody wrote by hand', () => {
  const endless: [string, string][] = [
    ['nested a hundred thousand deep', '<div>'.repeat(100_000) + body],
    ['with unclosed marks', '<b><p>'.repeat(100_000) + body],
    ['with endless attributes', `<a ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>${body}</a>`],
    ['with attributes behind odd marks', `<a ="b ' ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join('/')}>`],
    ['with everything outside a table’s cells', `<table>${'<br>x'.repeat(200_000)}${body}`],
    ['with a million short lines', '<i>a</i><br>'.repeat(150_000)],
    ['with a line of fifty thousand parts', `<p>${'<b>a link of a few words</b> '.repeat(46_000)}</p>`],
    ['with unclosed quotes and comments', '<a x="<!--'.repeat(200_000)],
    ['with endless code', '<script>'.repeat(200_000)],
    ['with data that is none', `<script type="application/ld+json">${'['.repeat(150_000)}</script>`],
  ]
  test.each(endless)('%s is passed over, and the text is read', (_, html) => {
    expect(readText(`Pilots stop work\n\n${body}`, { today, html }).headline).toBe('Pilots stop work')
  })
})
