/** Changes that no editor of ours makes, built on a draft as a browser would have it. */
import * as Y from 'yjs'
import { keyOf } from '#lib/text/mark-keys'
import { fragmentName } from '#lib/text/ydoc'

const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  made.insert(0, children)
  return made
}

const formatted = (key: string, value: unknown): Y.XmlElement => {
  const text = new Y.XmlText()
  text.applyDelta([{ insert: 'click', attributes: { [key]: value } }])
  return element('paragraph', text)
}

const nested = (depth: number): Y.XmlElement =>
  depth === 0 ? element('paragraph') : element('blockquote', nested(depth - 1))

/** A table of so many rows, each of so many cells. */
const table = (rows: number, cells: number, attributes: Record<string, unknown> = {}): Y.XmlElement =>
  element(
    'table',
    element(
      'tableRows',
      ...times(rows, () =>
        element('tableRow', ...times(cells, () => withAttributes(element('tableCell'), attributes))),
      ),
    ),
  )

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

function withAttributes(made: Y.XmlElement, attributes: Record<string, unknown>): Y.XmlElement {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value as string)
  return made
}

const at = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(fragmentName)
const add = (node: () => Y.XmlElement) => (doc: Y.Doc) => at(doc).push([node()])

/** The change to the draft, and a pattern of its refusal */
export const hostileChanges: Record<string, [change: (doc: Y.Doc) => void, because: RegExp]> = {
  'a script in a link': [add(() => formatted('link', { href: 'javascript:alert(1)' })), /link leads/],
  'a link that leads nowhere': [add(() => formatted('link', {})), /link leads/],
  'a claim without an id': [add(() => formatted('claim', { id: '"><img src=x>' })), /claim is named/],
  'an unknown mark': [add(() => formatted('style', { css: 'x' })), /formatting/],
  'a mark with something beside what it needs': [
    add(() => formatted('link', { href: 'https://a.example', onclick: 'x' })),
    /unknown detail/,
  ],
  'more comments on one letter than any newsroom makes': [
    add(() => {
      const ids = Array.from({ length: 101 }, (_, at) => `01890000-0000-7000-8000-${String(at).padStart(12, '0')}`)
      const text = new Y.XmlText()
      text.applyDelta([
        { insert: 'x', attributes: Object.fromEntries(ids.map((id) => [keyOf('comment', { id }), { id }])) },
      ])
      return element('paragraph', text)
    }),
    /too many marks/,
  ],
  'a mark that is no object': [add(() => formatted('bold', 'yes')), /formatting/],
  'bold in the headline': [
    (doc) => {
      const text = new Y.XmlText()
      text.applyDelta([{ insert: 'x', attributes: { bold: {} } }])
      const headline = at(doc).get(0)
      if (headline instanceof Y.XmlElement) headline.push([text])
    },
    /formatting/,
  ],
  'an unknown node': [add(() => element('script', new Y.XmlText('alert(1)'))), /not where they belong/],
  'an unknown node inside a known one': [add(() => element('blockquote', element('iframe'))), /not where they belong/],
  'text beside paragraphs': [(doc) => at(doc).push([new Y.XmlText('loose')]), /not where they belong/],
  'a document in a document': [add(() => element('blockquote', element('doc'))), /not where they belong/],
  'a heading of level 1': [
    (doc) => {
      const heading = element('heading')
      at(doc).push([heading])
      heading.setAttribute('level', 1 as unknown as string)
    },
    /level 2 or 3/,
  ],
  'an unknown attribute': [
    (doc) => {
      const paragraph = element('paragraph')
      at(doc).push([paragraph])
      paragraph.setAttribute('onclick', 'alert(1)')
    },
    /unknown detail/,
  ],
  'an attribute that hides behind others': [
    (doc) => {
      const heading = element('heading')
      at(doc).push([heading])
      heading.setAttribute('__proto__', { level: 1 } as unknown as string)
    },
    /unknown detail/,
  ],
  'an attribute of the whole document': [
    (doc) => doc.transact(() => Y.XmlElement.prototype.setAttribute.call(at(doc), 'class', 'x')),
    /beside the text/,
  ],
  'something embedded in a line': [
    (doc) => {
      const text = new Y.XmlText()
      at(doc).push([element('paragraph', text)])
      text.insertEmbed(0, { src: 'https://a.example/x.svg' })
    },
    /no text/,
  ],
  'a hook in place of a paragraph': [
    (doc) => at(doc).push([new Y.XmlHook('paragraph') as unknown as Y.XmlElement]),
    /not where they belong/,
  ],
  'a map in place of a paragraph': [
    (doc) => at(doc).push([new Y.Map() as unknown as Y.XmlElement]),
    /not where they belong/,
  ],
  'another document inside this one': [(doc) => doc.getMap('docs').set('x', new Y.Doc()), /beside the text/],
  'a second text beside the article': [(doc) => doc.getText('notes').insert(0, 'hidden'), /beside the text/],
  'a table of endless rows': [add(() => table(501, 1)), /at most 500 rows/],
  'a table of endless columns': [add(() => table(1, 41)), /at most 500 rows/],
  'a table of endless cells': [add(() => table(200, 30)), /at most 500 rows/],
  'a row that is wider than it has cells': [add(() => table(1, 2, { colspan: 30 })), /at most 500 rows/],
  'cells that reach through each other': [add(() => table(100, 10, { rowspan: 400 })), /at most 500 rows/],
  'a cell that spans more than there is': [add(() => table(1, 1, { colspan: 41 })), /whole number of rows/],
  'a cell that spans half a row': [add(() => table(1, 1, { rowspan: 0.5 })), /whole number of rows/],
  'a cell with a style': [add(() => table(1, 1, { style: 'position:fixed' })), /unknown detail/],
  'a table in a cell': [
    add(() => element('table', element('tableRows', element('tableRow', element('tableCell', table(1, 1)))))),
    /not where they belong/,
  ],
  'a table whose header row is no yes or no': [
    add(() => withAttributes(table(1, 1), { headerRow: 'first' })),
    /header row/,
  ],
  'a chart of a kind that is markup': [
    add(() => withAttributes(table(1, 1), { chart: '<svg onload=alert(1)>' })),
    /chart is of columns/,
  ],
  'a chart whose description is no words': [
    add(() => withAttributes(table(1, 1), { chart: 'bar', chartDescription: { html: '<b>' } as unknown as string })),
    /description of a chart/,
  ],
  'a map whose outline nobody here has written': [
    add(() =>
      withAttributes(table(1, 1), { chart: 'regions', chartOutline: '{"beneath":[],"regions":[],"x":"<script>"}' }),
    ),
    /outline of a map/,
  ],
  'a map whose outline is as long as a book': [
    add(() =>
      withAttributes(table(1, 1), {
        chart: 'points',
        chartOutline: `{"beneath":[[${'1,2,'.repeat(100_000)}1,2]],"regions":[]}`,
      }),
    ),
    /outline of a map/,
  ],
  'a footnote without an id': [add(() => formatted('footnote', { id: '1' })), /footnote is named/],
  'quotes in quotes in quotes without end': [add(() => nested(40)), /nested too deeply/],
  'more text than an article holds': [add(() => element('paragraph', new Y.XmlText('x'.repeat(400_000)))), /too long/],
}

/** A paragraph of `count` links to long addresses, with no word to click on between them: about 2 kB each. */
export function linksWithoutWords(doc: Y.Doc, count: number): void {
  const text = new Y.XmlText()
  at(doc).push([element('paragraph', text)])
  doc.transact((transaction) => {
    let last: Y.Item | null = null
    for (let link = 0; link < count; link++) {
      const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
      const content = new Y.ContentFormat('link', { href: `https://a.example/${'a'.repeat(1_900)}${link}` })
      const item: Y.Item = new Y.Item(id, last, last?.lastId ?? null, null, null, text, null, content)
      item.integrate(transaction, 0)
      last = item
    }
  })
}
