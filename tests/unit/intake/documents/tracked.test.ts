import { describe, expect, test } from 'vitest'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { lettersOf } from '#lib/text/json'
import { openSuggestionCount } from '#lib/text/without-suggestions'
import { broughtInBy, docx, odt, p, r, readBytes, readFixture } from '#tests/support/documents'
import { decided, draftOf, suggestionsOf } from '#tests/support/tracked'

const attributes = (who: string, when = '2026-05-03T10:00:00Z', id = '1') =>
  `w:id="${id}" w:author="${who}" w:date="${when}"`
const ana = attributes('Ana Kordel')
const milan = attributes('Milan Dover', '2026-05-04T09:30:00Z')
const ins = (by: string, inner: string) => `<w:ins ${by}>${inner}</w:ins>`
const del = (by: string, inner: string) => `<w:del ${by}>${inner}</w:del>`
const gone = (words: string, properties = '') =>
  `<w:r w:rsidDel="00AB12CD" w:rsidRPr="00AB12CE">${properties && `<w:rPr>${properties}</w:rPr>`}<w:delText xml:space="preserve">${words}</w:delText></w:r>`

const read = async (body: string, parts?: Parameters<typeof docx>[1]) => {
  const document = await readBytes(docx(body, parts))
  return { document, draft: draftOf(document), notes: document.notes }
}

test('what Word tracks is suggested by its reviewer, and neither text nor gone', async () => {
  const { draft, notes } = await read(
    p(
      `${r('The port was ')}${del(ana, gone('shut '))}${ins(ana, r('closed '))}${ins(milan, r('again '))}${r('at noon.')}`,
    ),
  )
  expect(suggestionsOf(draft)).toEqual([
    { by: 'Ana Kordel', at: '2026-05-03T10:00Z', inserted: 'closed ', deleted: 'shut ' },
    { by: 'Milan Dover', at: '2026-05-04T09:30Z', inserted: 'again ' },
  ])
  expect(decided(draft, 'reject')).toEqual(['The port was shut at noon.'])
  expect(decided(draft, 'accept')).toEqual(['The port was closed again at noon.'])
  expect(articleFromDraft(draft).content.map(lettersOf)).toEqual(['', '', 'The port was shut at noon.'])
  expect(openSuggestionCount(draft)).toBe(2)
  expect(notes).toMatchObject([{ code: 'documents.notes.suggestions', parameters: { count: 2 } }])
  expect(JSON.stringify(notes)).toMatch(/Ana Kordel.*Milan Dover/)
})

test('a reviewer is told by the name and by whoever brings the file in, and is neither', async () => {
  const { draft } = await read(p(`${r('Closed')}${ins(ana, r(' today'))}`))
  const [mark] = draft.content[2]?.content?.[1]?.marks ?? []
  expect(mark?.attrs?.person).toBe(`${broughtInBy} Ana Kordel`)
})

test('words that one put in and another took out are suggested by both, one after the other', async () => {
  const { draft } = await read(
    p(`${r('Closed ')}${ins(ana, `${r('on ')}${del(milan, gone('Monday '))}`)}${r('at noon.')}`),
  )
  expect(decided(draft, 'accept')).toEqual(['Closed on at noon.'])
  expect(decided(draft, 'reject')).toEqual(['Closed at noon.'])
  expect(decided(draft, 'reject', (by) => by === 'Milan Dover')).toEqual(['Closed on Monday at noon.'])
  expect(decided(draft, 'accept', (by) => by === 'Ana Kordel')).toEqual(['Closed on Monday at noon.'])
})

test('words that somebody put in and took out herself are not there', async () => {
  const { draft } = await read(p(`${r('Closed ')}${ins(ana, del(ana, gone('on Monday ')))}${r('at noon.')}`))
  expect(suggestionsOf(draft)).toEqual([])
  expect(decided(draft, 'reject')).toEqual(['Closed at noon.'])
})

test('a change of look is suggested where a text has such looks, and taken as accepted where it has none', async () => {
  const change = (then: string, now: string) =>
    `<w:r><w:rPr>${now}<w:rPrChange ${ana}><w:rPr>${then}</w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">quite </w:t></w:r>`
  const bold = await read(p(`${r('It is ')}${change('', '<w:b/>')}${r('shut.')}`))
  expect(suggestionsOf(bold.draft)).toMatchObject([{ restyled: ['+bold quite '] }])
  expect(decided(bold.draft, 'accept')).toEqual(['It is **quite **shut.'])
  expect(decided(bold.draft, 'reject')).toEqual(['It is quite shut.'])
  const plain = await read(p(`${r('It is ')}${change('<w:b/><w:i/>', '<w:i/>')}${r('shut.')}`))
  expect(decided(plain.draft, 'reject')).toEqual(['It is **quite **shut.'])
  expect(decided(plain.draft, 'accept')).toEqual(['It is quite shut.'])
  const size = await read(p(`${r('It is ')}${change('', '<w:sz w:val="40"/>')}${r('shut.')}`))
  expect(suggestionsOf(size.draft)).toEqual([])
  expect(size.notes).toEqual([{ code: 'documents.notes.formatting', parameters: { count: 1 } }])
})

test('what is moved is suggested to go from one place and to come to another', async () => {
  const range = (name: string, id: number) =>
    `<w:${name} w:id="${id}" w:name="move1" ${ana.slice(ana.indexOf('w:author'))}/>`
  const { draft } = await read(
    p(
      `${r('First. ')}${range('moveFromRangeStart', 7)}<w:moveFrom ${ana}>${r('Second. ')}</w:moveFrom><w:moveFromRangeEnd w:id="7"/>${r('Third. ')}${range('moveToRangeStart', 8)}<w:moveTo ${ana}>${r('Second.')}</w:moveTo><w:moveToRangeEnd w:id="8"/>`,
    ),
  )
  expect(suggestionsOf(draft)).toMatchObject([{ deleted: 'Second. ' }, { inserted: 'Second.' }])
  expect(decided(draft, 'accept')).toEqual(['First. Third. Second.'])
  expect(decided(draft, 'reject')).toEqual(['First. Second. Third.'])
})

describe('paragraphs', () => {
  test('that were deleted whole stand until somebody decides', async () => {
    const { draft, notes } = await read(
      p('Before.') + p(del(ana, gone('A whole paragraph.')), `<w:rPr>${del(ana, '')}</w:rPr>`) + p('After.'),
    )
    expect(decided(draft, 'reject')).toEqual(['Before.', 'A whole paragraph.', 'After.'])
    expect(decided(draft, 'accept')).toEqual(['Before.', 'After.'])
    expect(notes.map(({ code }) => code)).toEqual(['documents.notes.suggestions'])
  })

  test('that were joined are joined, by a space that goes with what was deleted; and it is said', async () => {
    const { draft, notes } = await read(
      p(`${r('One')}${del(ana, gone(' too many.'))}`, `<w:rPr>${del(ana, '')}</w:rPr>`) +
        p(`${del(ana, gone('Here'))}${r(', and the next.')}`),
    )
    expect(decided(draft, 'accept')).toEqual(['One, and the next.'])
    expect(decided(draft, 'reject')).toEqual(['One too many. Here, and the next.'])
    expect(suggestionsOf(draft)).toHaveLength(1)
    expect(notes).toContainEqual({ code: 'documents.notes.structure', parameters: { count: 1 } })
  })

  test('that were put in stay, their words suggested; and it is said', async () => {
    const { draft, notes } = await read(
      p('Before.', `<w:rPr>${ins(ana, '')}</w:rPr>`) + p(ins(ana, r('Put in.'))) + p('After.'),
    )
    expect(decided(draft, 'accept')).toEqual(['Before.', 'Put in.', 'After.'])
    expect(decided(draft, 'reject')).toEqual(['Before.', 'After.'])
    expect(notes).toContainEqual({ code: 'documents.notes.structure', parameters: { count: 1 } })
  })

  test('of which the last one was to be joined with what is not there lose no word', async () => {
    const { draft } = await read(p('Before.') + p('The last one', `<w:rPr>${del(ana, '')}</w:rPr>`))
    expect(decided(draft, 'accept')).toEqual(['Before.', 'The last one'])
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const table = await read(
      `<w:tbl><w:tr>${cell(p('Ship', `<w:rPr>${del(ana, '')}</w:rPr>`))}${cell(p('Days'))}</w:tr></w:tbl>`,
    )
    expect(decided(table.draft, 'accept')).toEqual(['Ship', 'Days'])
  })

  test('that look otherwise than before are as they are now, and that is said', async () => {
    const { notes } = await read(p('Before.', `<w:jc w:val="center"/><w:pPrChange ${ana}><w:pPr/></w:pPrChange>`))
    expect(notes).toEqual([{ code: 'documents.notes.formatting', parameters: { count: 1 } }])
  })
})

test('rows that were put in or taken out are so, and that is said', async () => {
  const row = (words: string, properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc>${p(words)}</w:tc><w:tc>${p('9')}</w:tc></w:tr>`
  const { draft, notes } = await read(
    `<w:tbl>${row('Ida')}${row('Runa', ins(ana, ''))}${row('Alma', del(ana, ''))}</w:tbl>${p('After.')}`,
  )
  expect(decided(draft, 'reject')).toEqual(['Ida', '9', 'Runa', '9', 'After.'])
  expect(notes).toEqual([{ code: 'documents.notes.structure', parameters: { count: 2 } }])
})

test('a footnote is suggested with its words', async () => {
  const footnotes = `<w:footnote w:id="2">${p(r('The notice.'))}</w:footnote>`
  const { draft } = await read(p(`${r('Closed.')}${ins(ana, '<w:r><w:footnoteReference w:id="2"/></w:r>')}`), {
    footnotes,
  })
  expect(suggestionsOf(draft)).toMatchObject([{ by: 'Ana Kordel', inserted: 'The notice.' }])
  expect(decided(draft, 'reject')).toEqual(['Closed.'])
})

test('a line break that was deleted is a space until it goes, one that was put in stays', async () => {
  const line = '<w:r><w:br/></w:r>'
  const { draft, notes } = await read(
    p(`${r('One')}${del(ana, line)}${r(' two')}`) + p(`${r('Three')}${ins(ana, line)}${r('four')}`),
  )
  expect(decided(draft, 'accept')).toEqual(['One two', 'Three\nfour'])
  expect(notes).toContainEqual({ code: 'documents.notes.structure', parameters: { count: 2 } })
})

test('a headline keeps what is suggested in it, and reads as it is to be', async () => {
  const { document, draft } = await read(
    p(`${r('Ferries ')}${del(ana, gone('stop'))}${ins(ana, r('wait', '<w:b/>'))}`, '<w:pStyle w:val="Title"/>') +
      p('Text.'),
  )
  expect(document.headline).toBe('Ferries wait')
  expect(decided(draft, 'accept')).toEqual(['Ferries wait', 'Text.'])
  expect(decided(draft, 'reject')).toEqual(['Ferries stop', 'Text.'])
})

test('a comment on words that are to go stands at them', async () => {
  const comments = `<w:comment w:id="7" w:author="Milan Dover">${p('Why?')}</w:comment>`
  const { document } = await read(
    p(
      `${r('The port was ')}<w:commentRangeStart w:id="7"/>${del(ana, gone('shut '))}<w:commentRangeEnd w:id="7"/>${r('closed.')}`,
    ),
    { comments },
  )
  expect(document.comments).toMatchObject([
    { quote: { quote: 'shut ', before: expect.stringMatching(/The port was $/) } },
  ])
})

describe('moments', () => {
  const at = async (attribute: string) => {
    const { draft } = await read(p(`${r('Closed')}<w:ins w:id="1" w:author="Ana" ${attribute}>${r(' now')}</w:ins>`))
    return suggestionsOf(draft)[0]?.at
  }
  test('are as the file gives them, and of the import where it gives none, or one that is still to come', async () => {
    expect(await at('w:date="2026-05-03T10:00:59Z"')).toBe('2026-05-03T10:00Z')
    expect(
      await at(
        'w:date="2026-05-03T12:00:00Z" xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du" w16du:dateUtc="2026-05-03T10:00:00Z"',
      ),
    ).toBe('2026-05-03T10:00Z')
    expect(await at('w:date="2026-05-03T10:00:00+02:00"')).toBe('2026-05-03T08:00Z')
    for (const wrong of ['', 'w:date="soon"', 'w:date="2099-01-01T00:00:00Z"', 'w:date="2026-13-41T99:00:00Z"'])
      expect(await at(wrong)).toBe('2026-11-27T12:00Z')
  })
})

describe('OpenDocument', () => {
  const region = (id: string, kind: string, who: string, inner = '', more = '') =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>${who}</dc:creator><dc:date>2026-05-03T10:00:00</dc:date></office:change-info>${inner}</text:${kind}>${more}</text:changed-region>`
  const tracked = (...regions: string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`
  const start = (id: string) => `<text:change-start text:change-id="${id}"/>`
  const end = (id: string) => `<text:change-end text:change-id="${id}"/>`
  const point = (id: string) => `<text:change text:change-id="${id}"/>`
  const readOdt = async (text: string) => {
    const { notes, ...document } = await readBytes(odt(text))
    return { draft: draftOf({ notes, ...document }), notes }
  }

  test('what it tracks is suggested by its reviewer', async () => {
    const { draft } = await readOdt(
      `${tracked(region('a', 'insertion', 'Rahel Onder'), region('b', 'deletion', 'Ana Paz', '<text:p>shut </text:p>'))}
       <text:p>The port was ${point('b')}${start('a')}closed ${end('a')}at noon.</text:p>`,
    )
    expect(suggestionsOf(draft)).toMatchObject([
      { by: 'Ana Paz', deleted: 'shut ' },
      { by: 'Rahel Onder', inserted: 'closed ' },
    ])
    expect(decided(draft, 'reject')).toEqual(['The port was shut at noon.'])
    expect(decided(draft, 'accept')).toEqual(['The port was closed at noon.'])
  })

  test('whole paragraphs that were deleted stand by themselves, before or behind the place', async () => {
    const before = await readOdt(
      `${tracked(region('a', 'deletion', 'Ana', '<text:p>Second.</text:p><text:p/>'))}<text:p>First.</text:p><text:p>${point('a')}Third.</text:p>`,
    )
    const behind = await readOdt(
      `${tracked(region('a', 'deletion', 'Ana', '<text:p/><text:p>Second.</text:p>'))}<text:p>First.${point('a')}</text:p><text:p>Third.</text:p>`,
    )
    for (const { draft, notes } of [before, behind]) {
      expect(decided(draft, 'reject')).toEqual(['First.', 'Second.', 'Third.'])
      expect(decided(draft, 'accept')).toEqual(['First.', 'Third.'])
      expect(notes.map(({ code }) => code)).toEqual(['documents.notes.suggestions'])
    }
  })

  test('paragraphs that were joined are joined by a space that goes with what was deleted', async () => {
    const { draft, notes } = await readOdt(
      `${tracked(region('a', 'deletion', 'Ana', '<text:p> too many.</text:p><text:p>Here</text:p>'))}<text:p>One${point('a')}, and the next.</text:p>`,
    )
    expect(decided(draft, 'accept')).toEqual(['One, and the next.'])
    expect(decided(draft, 'reject')).toEqual(['One too many. Here, and the next.'])
    expect(notes).toContainEqual({ code: 'documents.notes.structure', parameters: { count: 1 } })
  })

  test('words that one put in and another took out are suggested by both', async () => {
    const { draft } = await readOdt(
      `${tracked(region('a', 'deletion', 'Milan', '<text:p>on Monday </text:p>', region('x', 'insertion', 'Ana').replace(/<\/?text:changed-region[^>]*>/g, '')))}<text:p>Closed ${point('a')}at noon.</text:p>`,
    )
    expect(decided(draft, 'reject')).toEqual(['Closed at noon.'])
    expect(decided(draft, 'reject', (by) => by === 'Milan')).toEqual(['Closed on Monday at noon.'])
  })

  test('a deletion that names itself is read once', async () => {
    const { draft } = await readOdt(
      `${tracked(region('a', 'deletion', 'Ana', `<text:p>gone ${point('a')}${point('b')}</text:p>`), region('b', 'deletion', 'Ana', `<text:p>${point('a')}${point('b')}</text:p>`))}<text:p>Here ${point('a')}stays.</text:p>`,
    )
    expect(decided(draft, 'accept')).toEqual(['Here stays.'])
    expect(decided(draft, 'reject')).toEqual(['Here gone stays.'])
  })
})

test.each(['libreoffice-tracked.odt', 'pandoc-tracked.docx'])(
  'the changes that two people tracked in %s are theirs, in a paragraph, a point and a whole paragraph',
  async (name) => {
    const draft = draftOf(await readFixture(name))
    expect(suggestionsOf(draft)).toEqual([
      { by: 'Rahel Onder', at: '2026-11-20T10:00Z', deleted: 'noon', inserted: 'two in the afternoon' },
      { by: 'Ana Paz', at: '2026-11-20T11:00Z', inserted: 'A paragraph that somebody put in.' },
      { by: 'Ana Paz', at: '2026-11-20T11:05Z', deleted: 'three tugs', inserted: 'four tugs' },
    ])
    expect(decided(draft, 'reject').slice(0, 4)).toEqual([
      'Ships wait',
      'The harbour was closed at noon by the pilots.Says the log.',
      'nine ships',
      'three tugs',
    ])
  },
)
