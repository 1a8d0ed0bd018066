import { expect, test } from 'vitest'
import { type LeadPicture, usualParts } from '#lib/media/lead'
import { type PictureChange, pictureChanges } from '#lib/revisions/picture-changes'
import type { TextNode } from '#lib/text/json'
import { block, doc } from '#tests/support/texts'

const [tugs, quay, crane] = ['1', '2', '3'].map((digit) => `0192f000-0000-7000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
]
const parts = usualParts({ crops: {}, focus: { x: 500, y: 500 } })
const lead = (more: Partial<LeadPicture> = {}): LeadPicture => ({
  ...{ file: tugs, alt: 'Tugs', caption: 'Nine tugs', parts },
  ...more,
})
const image = (file: string, attrs: Record<string, unknown> = {}): TextNode => ({
  type: 'image',
  attrs: { file, alt: 'Seen', ...attrs },
})
const gallery = (...files: string[]): TextNode => ({
  ...block(
    'gallery',
    ...files.map((file, at) => ({ type: 'galleryPicture', attrs: { file, alt: 'Seen', rank: at * 1024 } })),
  ),
})
const content = (leading: LeadPicture | null, ...nodes: TextNode[]) => ({
  text: doc(block('paragraph'), ...nodes),
  details: { lead: leading },
})

test.each<[string, LeadPicture | null, LeadPicture | null, PictureChange[]]>([
  ['is the same', lead(), lead(), []],
  ['came', null, lead(), [{ which: 'lead', file: tugs, what: 'came' }]],
  ['has gone', lead(), null, [{ which: 'lead', file: tugs, what: 'gone' }]],
  ['is another one', lead(), lead({ file: quay }), [{ which: 'lead', file: quay, what: 'other', before: tugs }]],
  [
    'says something else',
    lead(),
    lead({ alt: '', caption: null }),
    [
      { which: 'lead', file: tugs, what: 'alt', was: 'Tugs', now: '' },
      { which: 'lead', file: tugs, what: 'caption', was: 'Nine tugs', now: null },
    ],
  ],
  [
    'shows another part on fronts',
    lead(),
    lead({ parts: { ...parts, front: null } }),
    [{ which: 'lead', file: tugs, what: 'part', place: 'front' }],
  ],
])('a lead picture %s', (_, before, after, changes) => {
  expect(pictureChanges(content(before), content(after))).toEqual(changes)
})

test.each<[string, TextNode[], TextNode[], PictureChange[]]>([
  ['the same, the one twice', [image(tugs), image(tugs)], [image(tugs), image(tugs)], []],
  ['one more', [image(tugs)], [image(tugs), image(quay)], [{ which: 'text', file: quay, what: 'came' }]],
  ['one twice, then once', [image(tugs), image(tugs)], [image(tugs)], [{ which: 'text', file: tugs, what: 'gone' }]],
  [
    'another one in the place of one',
    [image(tugs)],
    [image(quay)],
    [
      { which: 'text', file: quay, what: 'came' },
      { which: 'text', file: tugs, what: 'gone' },
    ],
  ],
  [
    'other words and another place',
    [image(tugs)],
    [image(tugs, { alt: null, caption: 'At dawn', placement: 'wide' })],
    [
      { which: 'text', file: tugs, what: 'alt', was: 'Seen', now: null },
      { which: 'text', file: tugs, what: 'caption', was: null, now: 'At dawn' },
      { which: 'text', file: tugs, what: 'placement', was: null, now: 'wide' },
    ],
  ],
  ['another order', [image(tugs), image(quay)], [image(quay), image(tugs)], [{ which: 'text', what: 'order' }]],
  [
    'a gallery in another order, with one more',
    [gallery(tugs, quay)],
    [gallery(quay, tugs, crane)],
    [
      { which: 'text', file: crane, what: 'came' },
      { which: 'text', what: 'order' },
    ],
  ],
])('pictures of a text: %s', (_, before, after, changes) => {
  expect(pictureChanges(content(null, ...before), content(null, ...after))).toEqual(changes)
})
