import { expect, test } from 'vitest'
import { fileChange } from '#lib/media/input'
import { plainChange } from '#lib/media/plain-form'

const standing: Parameters<typeof plainChange>[0] = {
  alt: 'Boats at dusk',
  decorative: false,
  caption: 'A harbour',
  credit: 'Ann Velm',
  copyright: '© Ann Velm',
  licence: 'cc_by',
  people: ['Rahel Okonedo'],
  place: 'Velm',
  takenAt: new Date('2026-03-01T09:05:09Z'),
  rightsUntil: new Date('2027-03-01T00:00:00Z'),
  rightsWhere: 'Online',
  rightsUses: 3,
  rightsCost: '20',
  focusX: 250,
  focusY: 400,
  crops: { '1:1': { x: 0, y: 500, size: 1000 } },
  source: { id: '019a0000-0000-7000-8000-000000000001' },
  tags: [{ id: '019a0000-0000-7000-8000-000000000002' }],
}
const figures = (at: Date) => at.toISOString().slice(0, 16)
const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ version: '4', ...fields })) form.set(name, value)
  return fileChange.parse(plainChange(standing, form, figures))
}
const { source, tags, ...kept } = standing
const unchanged = { ...kept, version: 4, sourceId: source?.id, tagIds: tags.map(({ id }) => id) }

test('a form that says nothing leaves a file as it is', () => {
  expect(sent({})).toEqual(unchanged)
  expect(sent({ takenAt: '2026-03-01T09:05', rightsUntil: '2027-03-01', licence: 'cc_by' })).toEqual(unchanged)
})

test('it changes what it says, lines as browsers write them, and empties what is empty', () => {
  const fields = {
    people: ' Lio Venn \r\n\r\nسارة الوادي',
    caption: 'One\r\nTwo',
    rightsUses: '',
    licence: '',
    takenAt: '',
  }
  expect(sent(fields)).toEqual({
    ...unchanged,
    ...{ people: ['Lio Venn', 'سارة الوادي'], caption: 'One\nTwo', rightsUses: null, licence: null, takenAt: null },
  })
})

test('what is no number, day or version is refused as from anywhere', () => {
  for (const fields of [{ rightsUses: 'often' }, { rightsUntil: 'soon' }, { version: '' }, { licence: 'mine' }])
    expect(() => sent(fields)).toThrow()
})

test('a picture that only adorns is told by its box, which says nothing where it is not checked', () => {
  expect(sent({ asksDecorative: 'on', decorative: 'on' })).toEqual({ ...unchanged, decorative: true, alt: '' })
  expect(sent({ asksDecorative: 'on', alt: 'Boats' })).toEqual({ ...unchanged, decorative: false, alt: 'Boats' })
  const adorning = { ...standing, decorative: true, alt: '' }
  const change = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ version: '4', ...fields })) form.set(name, value)
    return fileChange.parse(plainChange(adorning, form, figures))
  }
  expect(change({})).toMatchObject({ decorative: true, alt: '' })
  expect(change({ asksDecorative: 'on', alt: 'Boats' })).toMatchObject({ decorative: false, alt: 'Boats' })
})
