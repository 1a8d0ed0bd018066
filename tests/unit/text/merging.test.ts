/** What two people do at the same moment, each on a page of her own, by the editor’s own commands; the newsroom takes one first, then the other. */
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import { keyOf } from '#lib/text/mark-keys'
import { shadowDocument } from '#lib/text/shadow-document'
import { validateText } from '#lib/text/validate'
import { docFrom, fragmentName, textOf, textToUpdate } from '#lib/text/ydoc'
import { changed } from '#tests/faults/nemesis/page'
import { type Act, deleteParagraph, makeHeading, quote, split, takeOut, type } from '#tests/support/acts'
import { draftLog } from '#tests/support/draft-log'
import { block, doc, say } from '#tests/support/texts'
import { changeTo } from '#tests/support/writing'

const first = 'The ferry left the harbour at noon'
const start = textToUpdate(
  validateText(
    doc(
      block('headline', say('Harbour')),
      block('standfirst'),
      block('paragraph', say(first)),
      block('paragraph', say('Nobody saw it come back')),
    ),
  ),
)

/** A page that keeps what it does until it is sent, one update for each change as the connection sends them. */
function pageOf() {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, start)
  const unsent: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'newsroom') unsent.push(update)
  })
  return { ydoc, unsent }
}

/** What the text says, block by block, after both did this at once, and the newsroom heard of one before the other. */
function bothDid(one: Act[], other: Act[]): string[] {
  const newsroom = shadowDocument([start])
  const pages = [one, other].map((acts) => {
    const page = pageOf()
    for (const act of acts) expect(changed(page.ydoc, act)).not.toBeNull()
    return page
  })
  const news = pages.flatMap(({ unsent }) => unsent.map((update) => newsroom.takeChange(update)))
  for (const { ydoc } of pages) {
    for (const update of news) if (update) Y.applyUpdate(ydoc, update, 'newsroom')
    expect(textOf(ydoc)).toEqual(textOf(newsroom.doc))
  }
  return blocksOf(newsroom.doc)
}

function blocksOf(ydoc: Y.Doc): string[] {
  const blocks: string[] = []
  draftSchema.nodeFromJSON(textOf(ydoc)).descendants((node, _at, parent) => {
    if (node.isTextblock)
      blocks.push(`${parent?.type.name === 'doc' ? '' : `${parent?.type.name} `}${node.type.name}: ${node.textContent}`)
    return !node.isTextblock
  })
  return blocks.slice(2)
}

const last = 'paragraph: Nobody saw it come back'

/** Whoever is heard first: the text is the same. */
const inBothOrders = (one: Act[], other: Act[]) => {
  const text = bothDid(one, other)
  expect(bothDid(other, one)).toEqual(text)
  return text
}

describe('words typed at the moment', () => {
  test('in which a colleague makes a heading of the paragraph stand in the heading', () => {
    const typed = [type('The ferry', ' of'), type('of', ' Oru')]
    expect(inBothOrders(typed, [makeHeading('The')])).toEqual([
      'heading: The ferry of Oru left the harbour at noon',
      last,
    ])
  })

  test('in which it becomes a quotation stand in the quotation', () => {
    expect(inBothOrders([type('The ferry', ' of Oru')], [quote('The')])).toEqual([
      'blockquote paragraph: The ferry of Oru left the harbour at noon',
      last,
    ])
  })

  test('in which a colleague deletes the paragraph stand in one of their own', () => {
    expect(inBothOrders([type('The ferry', ' of Oru')], [deleteParagraph('The')])).toEqual(['paragraph:  of Oru', last])
  })

  test('at its end, at its beginning and in the middle all stand in the heading', () => {
    const typed = [type('noon', ' sharp'), type('left', ' behind'), type('at', ' around')]
    expect(inBothOrders(typed, [makeHeading('The')])).toEqual([
      'heading: The ferry left behind the harbour at around noon sharp',
      last,
    ])
  })

  test('in which it is broken in two stand once', () => {
    const text = inBothOrders([type('at', ' about')], [split('harbour')])
    expect(text.join(' ').match(/about/g)).toHaveLength(1)
  })
})

describe('after the newsroom has read again what is on record', () => {
  /**
   * Both make a heading of the paragraph, the newsroom ends and begins anew, and whoever was heard as the `at`th goes on in hers. Where
   * the first has written more in it, hers stays.
   */
  const goesOn = (at: 0 | 1, more: Act[], ...acts: Act[]) => {
    const log = draftLog(start)
    const [one, other] = [pageOf(), pageOf()]
    for (const { ydoc, unsent } of [one, other]) {
      changed(ydoc, makeHeading('The'))
      if (ydoc === one.ydoc) for (const act of more) changed(ydoc, act)
      for (const update of unsent.splice(0)) expect(log.put((newsroom) => newsroom.takeChange(update))).not.toBeNull()
    }
    const anew = log.readAgain()
    const page = [one, other][at] ?? one
    for (const act of acts) expect(changed(page.ydoc, act)).not.toBeNull()
    for (const update of page.unsent) anew.takeChange(update)
    return blocksOf(anew.doc)
  }

  const cases = [0, 1].flatMap((at) => [[], [type('noon', ' sharp')]].map((more) => ({ at: at as 0 | 1, more })))

  test.each(cases)(
    'what is deleted in either copy of a paragraph is deleted in the one that stays: %#',
    ({ at, more }) => {
      const text = `heading: The ferry the harbour at noon${more.length > 0 ? ' sharp' : ''}`
      expect(goesOn(at, more, takeOut(' left'))).toEqual([text, last])
    },
  )

  test.each(cases)('what is typed in either copy of a paragraph stands in the one that stays: %#', ({ at, more }) => {
    const text = `heading: The ferry of Oru left the harbour at noon${more.length > 0 ? ' sharp' : ''}`
    expect(goesOn(at, more, type('The ferry', ' of Oru'))).toEqual([text, last])
  })
})

describe('two who break the same paragraph in two', () => {
  test('at the same place leave its end once', () => {
    const text = inBothOrders([split('harbour')], [split('harbour')])
    expect(text).toEqual(['paragraph: The ferry left the harbour', 'paragraph:  at noon', last])
  })

  test.each(['one', 'the other'])(
    'at two places leave three parts, or two, whoever is heard first: %s',
    (heardFirst) => {
      const both: [Act[], Act[]] = [[split('ferry')], [split('harbour')]]
      const text = heardFirst === 'one' ? bothDid(...both) : bothDid(both[1], both[0])
      expect(text.map((line) => line.slice('paragraph: '.length)).join('')).toBe(`${first}Nobody saw it come back`)
      expect(text.length).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(['one', 'the other'])('and write on there keep what they wrote, heard first: %s', (heardFirst) => {
    const one = [split('harbour'), type('noon', ' sharp')]
    const other = [split('ferry'), type('harbour', ' wall')]
    const text = heardFirst === 'one' ? bothDid(one, other) : bothDid(other, one)
    const words = text.map((line) => line.slice('paragraph: '.length)).join('|')
    for (const once of ['ferry', 'harbour', 'noon', ' sharp', ' wall']) expect(words.split(once)).toHaveLength(2)
  })
})

test('one who makes a heading and one who breaks it in two leave each word once', () => {
  const text = inBothOrders([makeHeading('The')], [split('harbour')])
  expect(text).toEqual(['heading: The ferry left the harbour', 'paragraph:  at noon', last])
})

test('two who make a heading of the same paragraph leave one', () => {
  expect(inBothOrders([makeHeading('The')], [makeHeading('The')])).toEqual([`heading: ${first}`, last])
})

test('what a colleague takes out stays out of what is moved at that moment', () => {
  const without = first.replace(' at noon', '')
  expect(inBothOrders([takeOut(' at noon')], [makeHeading('The')])).toEqual([`heading: ${without}`, last])
  expect(inBothOrders([takeOut(' at noon')], [split('ferry')])).toEqual([
    'paragraph: The ferry',
    'paragraph:  left the harbour',
    last,
  ])
})

const bodyOf = (ydoc: Y.Doc) => ydoc.getXmlFragment(fragmentName)
const wordsAt = (ydoc: Y.Doc, block: number) => (bodyOf(ydoc).get(block) as Y.XmlElement).get(0) as Y.XmlText
/** A page in a text of these paragraphs, and what it sends when it does something. */
function at(from: Uint8Array, clientID: number) {
  const ydoc = new Y.Doc({ gc: false })
  ydoc.clientID = clientID
  Y.applyUpdate(ydoc, from)
  return (change: (of: Y.Doc) => void): Uint8Array => {
    const sent: Uint8Array[] = []
    const note = (update: Uint8Array) => sent.push(update)
    ydoc.on('update', note)
    ydoc.transact(() => change(ydoc))
    ydoc.off('update', note)
    return Y.mergeUpdates(sent)
  }
}
const paragraphsOf = (...paragraphs: string[]) =>
  textToUpdate(
    validateText(
      doc(
        block('headline', say('Harbour')),
        block('standfirst'),
        ...paragraphs.map((words) => (words === '' ? block('paragraph') : block('paragraph', say(words)))),
      ),
    ),
  )
/** As the editor’s binding makes headings of these paragraphs, which are as many in a row. */
const turn = (words: readonly string[]) => (of: Y.Doc) => {
  bodyOf(of).delete(2, words.length)
  bodyOf(of).insert(
    2,
    words.map((each) => {
      const heading = new Y.XmlElement('heading')
      heading.insert(0, [new Y.XmlText(each)])
      return heading
    }),
  )
}
const saidBy = (ydoc: Y.Doc) =>
  bodyOf(ydoc)
    .toArray()
    .map((each) => textIn(each as Y.XmlElement))
const textIn = (element: Y.XmlElement) =>
  element
    .toArray()
    .map((each) => ((each as Y.XmlText).toDelta() as { insert: string }[]).map(({ insert }) => insert).join(''))
    .join('')
const eve = '0192f000-0000-7000-8000-0000000000e0'

describe('what a page may make of it', () => {
  test('two who make headings of the same equal lines, and a third who types in one of them, are heard to the end', () => {
    const from = paragraphsOf('Yes', 'Yes', 'other')
    const newsroom = shadowDocument([from])
    const [one, two, three] = [at(from, 11), at(from, 12), at(from, 13)]
    newsroom.takeChange(one(turn(['Yes', 'Yes'])))
    newsroom.takeChange(two(turn(['Yes', 'Yes'])))
    newsroom.takeChange(three((of) => wordsAt(of, 2).insert(3, ' sir')))
    expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', 'Yes sir', 'Yes', 'other'])
  })

  test('words typed in an empty paragraph that a colleague deletes do not stand in the standfirst', () => {
    const from = paragraphsOf('', 'other')
    const newsroom = shadowDocument([from])
    const [one, two] = [at(from, 11), at(from, 12)]
    newsroom.takeChange(one((of) => bodyOf(of).delete(2, 1)))
    newsroom.takeChange(two((of) => wordsAt(of, 2).insert(0, 'New words')))
    expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', 'New words', 'other'])
  })

  test('a mark that nobody may set is not put back with a colleague’s words', () => {
    const from = paragraphsOf('alpha beta', 'other')
    const newsroom = shadowDocument([from])
    const [one, two] = [at(from, 11), at(from, 12)]
    newsroom.takeChange(
      one((of) => {
        wordsAt(of, 2).format(0, 10, { link: { href: 'javascript:alert(1)' } })
        bodyOf(of).delete(2, 1)
      }),
    )
    newsroom.takeChange(two((of) => wordsAt(of, 2).insert(5, ' Z')))
    expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', ' Z', 'other'])
    expect(JSON.stringify(textOf(newsroom.doc))).not.toContain('javascript')
  })

  test('who only suggests is taken where the paragraph of her words is gone, without the comment that they stood in', () => {
    const from = paragraphsOf('alpha beta', 'other')
    const comment = { id: '0192f000-0000-7000-8000-0000000000c1' }
    const marked = changeTo(from, (of) => wordsAt(of, 2).format(0, 10, { [keyOf('comment', comment)]: comment }))
    const all = Y.mergeUpdates([from, marked])
    const newsroom = shadowDocument([all])
    const [author, hers] = [at(all, 11), at(all, 12)]
    newsroom.takeChange(author((of) => bodyOf(of).delete(2, 1)))
    newsroom.takeSuggestions(
      hers((of) => wordsAt(of, 2).insert(5, ' Z')),
      { person: eve, now: new Date(0) },
    )
    expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', ' Zother'])
    expect(JSON.stringify(textOf(newsroom.doc))).toMatch(/insertion/)
    expect(JSON.stringify(textOf(newsroom.doc))).not.toMatch(/"comment"/)
  })

  test('what was typed and deleted where the newsroom has forgotten the paragraph stays deleted, in one paragraph', () => {
    const from = paragraphsOf('alpha beta', 'other')
    const [one, two] = [at(from, 11), at(from, 12)]
    const before = shadowDocument([from])
    before.takeChange(one((of) => bodyOf(of).delete(2, 1)))
    const newsroom = shadowDocument([Y.encodeStateAsUpdate(docFrom([Y.encodeStateAsUpdate(before.doc)]))])
    newsroom.takeChange(two((of) => wordsAt(of, 2).insert(5, ' wrongg')))
    newsroom.takeChange(two((of) => wordsAt(of, 2).delete(11, 1)))
    newsroom.takeChange(two((of) => wordsAt(of, 2).insert(11, ' words')))
    expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', ' wrong words', 'other'])
  })

  test('a paragraph deleted around every second letter is put back as one', () => {
    const from = paragraphsOf('ab'.repeat(8_000), 'other')
    const newsroom = shadowDocument([from])
    newsroom.takeChange(everySecond(from, 16_000))
    expect(saidBy(newsroom.doc)[2]).toBe('b '.repeat(8_000).trim())
  })
})

/** An update that deletes the first paragraph, and says so of every second letter alone. */
function everySecond(from: Uint8Array, letters: number): Uint8Array {
  const of = docFrom([from])
  const paragraph = (bodyOf(of).get(2) as Y.XmlElement)._item?.id
  const first = wordsAt(of, 2)._start?.id
  if (!paragraph || !first) throw new Error('There is no paragraph.')
  const deleted = [paragraph.clock, ...Array.from({ length: letters / 2 }, (_, at) => first.clock + 2 * at)]
  return encoding.encode((encoder) => {
    for (const number of [0, 1, first.client, deleted.length]) encoding.writeVarUint(encoder, number)
    for (const clock of deleted.toSorted((one, other) => one - other)) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, 1)
    }
  })
}

test('a newsroom that starts anew learns from what is on record where words went', () => {
  const from = paragraphsOf('alpha beta', 'other')
  const [one, two, three] = [at(from, 11), at(from, 12), at(from, 13)]
  const log = draftLog(from)
  log.put((first) => first.takeChange(one(turn(['alpha beta']))))
  const newsroom = log.readAgain()
  newsroom.takeChange(two(turn(['alpha beta'])))
  newsroom.takeChange(three((of) => wordsAt(of, 2).insert(5, ' Z')))
  expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', 'alpha Z beta', 'other'])
})

test('… also where the words stand in another order since, because what a colleague had written there was put back', () => {
  const words = 'alpha beta gamma delta epsilon zeta'
  const from = paragraphsOf(words, 'other')
  const [one, two, three] = [at(from, 11), at(from, 12), at(from, 13)]
  const log = draftLog(from)
  // One takes a word out and another writes beside it, before they hear of the heading that a third makes.
  for (const update of [
    one((of) => wordsAt(of, 2).delete(11, 6)),
    two((of) => wordsAt(of, 2).insert(11, 'newer words ')),
    three(turn([words])),
  ])
    log.put((first) => first.takeChange(update))
  expect(saidBy(log.newsroom().doc)[2]).toBe('alpha beta newer words delta epsilon zeta')
  const newsroom = log.readAgain()
  newsroom.takeChange(one((of) => wordsAt(of, 2).delete(0, 6)))
  expect(saidBy(newsroom.doc)[2]).toBe('beta newer words delta epsilon zeta')
})

test('… also where what one wrote was put back in two places', () => {
  const from = paragraphsOf('alpha beta gamma', 'other')
  const [one, two] = [at(from, 11), at(from, 12)]
  const log = draftLog(from)
  log.put((first) => first.takeChange(one(turn(['alpha beta gamma']))))
  const written = two((of) => {
    wordsAt(of, 2).insert(11, 'afterwards ')
    wordsAt(of, 2).insert(6, 'beforehand ')
  })
  log.put((first) => first.takeChange(written))
  expect(saidBy(log.newsroom().doc)[2]).toBe('alpha beforehand beta afterwards gamma')
  const newsroom = log.readAgain()
  newsroom.takeChange(two((of) => wordsAt(of, 2).delete(6, 11)))
  expect(saidBy(newsroom.doc)[2]).toBe('alpha beta afterwards gamma')
  newsroom.takeChange(two((of) => wordsAt(of, 2).delete(11, 11)))
  expect(saidBy(newsroom.doc)[2]).toBe('alpha beta gamma')
})

test.each([
  [
    'in another paragraph',
    'She denied that he had resigned on Monday after the vote. His party had not lost it by two seats.',
  ],
  [
    'with all its words',
    'His party had not lost it by two seats. He resigned on Monday after the vote, and not before.',
  ],
])('… but a sentence written anew %s is no moved one: a colleague’s older deletion leaves it', (_, anew) => {
  const words = 'He resigned on Monday after the vote. His party had lost it by two seats.'
  const from = paragraphsOf(words, 'other')
  const [one, two] = [at(from, 11), at(from, 12)]
  const log = draftLog(from)
  const first = log.newsroom()
  log.put((newsroom) =>
    newsroom.takeChange(
      one((of) => {
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.insert(0, [new Y.XmlText(anew)])
        bodyOf(of).delete(2, 1)
        bodyOf(of).insert(2, [paragraph])
      }),
    ),
  )
  const deleted = two((of) => wordsAt(of, 2).delete(0, words.length))
  const anewOpened = log.readAgain()
  for (const newsroom of [first, anewOpened]) newsroom.takeChange(deleted)
  expect(saidBy(first.doc)).toEqual(['Harbour', '', anew, 'other'])
  expect(saidBy(anewOpened.doc)).toEqual(saidBy(first.doc))
})

test('who broke a paragraph in two writes on in its first half, not in the half that is another one’s by now', () => {
  const from = paragraphsOf('alpha beta gamma', 'other')
  const [one, two] = [at(from, 11), at(from, 12)]
  const newsroom = shadowDocument([from])
  newsroom.takeChange(one(turn(['alpha beta gamma'])))
  newsroom.takeChange(
    two((of) => {
      const second = new Y.XmlElement('paragraph')
      second.insert(0, [new Y.XmlText('beta gamma')])
      wordsAt(of, 2).delete(6, 10)
      bodyOf(of).insert(3, [second])
    }),
  )
  newsroom.takeChange(two((of) => wordsAt(of, 2).insert(6, 'more ')))
  expect(saidBy(newsroom.doc).join('|')).toMatch(/alpha more (\|)?beta gamma/)
})

test('words whose place is forgotten are put back once, though they are sent again with more', () => {
  const from = paragraphsOf('alpha beta', 'other')
  const [one, two] = [at(from, 11), at(from, 12)]
  const before = shadowDocument([from])
  before.takeChange(one((of) => bodyOf(of).delete(2, 1)))
  const newsroom = shadowDocument([Y.encodeStateAsUpdate(docFrom([Y.encodeStateAsUpdate(before.doc)]))])
  const first = two((of) => wordsAt(of, 2).insert(5, ' early'))
  newsroom.takeChange(first)
  newsroom.takeChange(Y.mergeUpdates([first, two((of) => wordsAt(of, 2).insert(11, ' words'))]))
  expect(saidBy(newsroom.doc)).toEqual(['Harbour', '', ' early words', 'other'])
})
