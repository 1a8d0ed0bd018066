import { expect, test } from 'vitest'
import { roleOfStyleName } from '#lib/intake/documents/style-names'

test.each([
  ['heading 2', { kind: 'heading', level: 2 }],
  ['Überschrift 1', { kind: 'heading', level: 1 }],
  ['Heading 3,H3', { kind: 'heading', level: 3 }],
  [' heading 1;', { kind: 'heading', level: 1 }],
  ['Заголовок 2', { kind: 'heading', level: 2 }],
  ['Titre 4', { kind: 'heading', level: 4 }],
  ['Titre', { kind: 'title' }],
  ['Titel;', { kind: 'title' }],
  ['Subtitle', { kind: 'subtitle' }],
  ['Intense Quote', { kind: 'quote' }],
  ['Block Quotation', { kind: 'quote' }],
  ['Block Text', { kind: 'quote' }],
  ['toc 1', { kind: 'contents' }],
  ['caption', { kind: 'caption' }],
  ['Heading', null],
  ['heading 12', null],
  ['Text body', null],
  ['', null],
])('a style named %j is %j', (name, role) => expect(roleOfStyleName(name)).toEqual(role))
