/** What web says of the changes of a coverage, as its followers get it. */
import { expect, test } from 'vitest'
import { changeFrom, coverageIn } from '#server/edge/coverage/address'
import { behind, messageOf } from '#server/edge/coverage/message'

const page = (main: string) =>
  `<!DOCTYPE html><html lang="en"><body>${main}<script>self.__next_f=[]</script></body></html>`
const told = (frame: Buffer | undefined) => JSON.parse(/^data: (.*)$/m.exec(String(frame))?.[1] ?? '')

test('each entry is told by its id, with its HTML, and one that is gone without', () => {
  const one =
    '<article class="entry" id="entry-1" data-change="8"><p>Velm &lt;article class=&quot;entry&quot;</p></article>'
  const keys = '<section class="key-points"><ul></ul></section>'
  const gone = '<article class="entry" id="entry-2" data-gone="true"></article>'
  const message = messageOf(page(`<main data-state="running" data-change="9" lang="en">${keys}${one}${gone}</main>`))
  expect(message).toMatchObject({ change: 9, state: 'running' })
  expect(String(message?.frame)).toMatch(/^id: 9\ndata: .*\n\n$/)
  expect(told(message?.frame)).toEqual({
    ...{ change: 9, state: 'running', keys },
    entries: [
      { id: 'entry-1', html: one },
      { id: 'entry-2', html: null },
    ],
  })
})

test('where there is no key point, the first entry is one all the same', () => {
  const one = '<article class="entry" id="entry-1" data-change="8"></article>'
  const message = messageOf(page(`<main data-state="running" data-change="8">${one}</main>`))
  expect(told(message?.frame)).toMatchObject({ keys: '', entries: [{ id: 'entry-1', html: one }] })
})

test.each([
  page('<main data-state="open" data-change="9"></main>'),
  page('<main data-state="running"></main>'),
  page('<p>500</p>'),
])('what is no such page is no message', (html) => {
  expect(messageOf(html)).toBeNull()
})

test('whoever is too far behind is told so, and of no entry', () => {
  expect(told(behind(7).frame)).toEqual({ change: 7, state: 'behind', keys: '', entries: [] })
})

test.each([
  ['/coverage/019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000001'],
  ['/coverage/019a0000-0000-7000-8000-000000000001/7', null],
  ['/coverage/pilots', null],
  ['/coverage', null],
])('%s is the stream of %s', (path, id) => {
  expect(coverageIn(path)).toBe(id)
})

test.each([
  ['12', 12],
  ['-1', 0],
  ['1e9', 0],
  ['', 0],
  [null, 0],
])('%j is change %d', (said, change) => {
  expect(changeFrom(said)).toBe(change)
})
