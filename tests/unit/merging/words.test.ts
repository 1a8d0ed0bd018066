import { describe, expect, test } from 'vitest'
import {
  differingFields,
  type FileWords,
  type MergedField,
  mergedFields,
  mergedWords,
  stricterOf,
  suggestedSide,
} from '#lib/merging/words'

const nothing: FileWords = {
  ...{ alt: '', decorative: false, caption: '', credit: '', copyright: '', licence: null, sourceId: null },
  ...{ people: [], place: '', takenAt: null, rightsUntil: null, rightsWhere: '', rightsUses: null, rightsCost: '' },
  tagIds: [],
}
const pair = (kept: Partial<FileWords>, other: Partial<FileWords>) => ({
  kept: { ...nothing, ...kept },
  other: { ...nothing, ...other },
})

describe('two files that become one', () => {
  test('every field is chosen for, “decorative” with the alternative text', () => {
    expect([...mergedFields, 'decorative'].sort()).toEqual(Object.keys(nothing).sort())
  })

  test.each<[string, Partial<FileWords>, Partial<FileWords>, MergedField[]]>([
    ['say the same', { credit: 'Ann' }, { credit: 'Ann' }, []],
    ['name the same people in another order', { people: ['A', 'B'] }, { people: ['B', 'A'] }, []],
    ['differ in credit and tags', { credit: 'Ann', tagIds: ['1'] }, { credit: 'Bo' }, ['credit', 'tagIds']],
    ['differ in whether it needs an alternative text', { decorative: true }, { alt: 'Tugs' }, ['alt']],
  ])('%s', (_, kept, other, differs) => {
    expect(differingFields(pair(kept, other))).toEqual(differs)
  })

  test.each<[MergedField, Partial<FileWords>, Partial<FileWords>, 'kept' | 'other' | null]>([
    ['rightsUntil', { rightsUntil: '2027-01-01' }, { rightsUntil: '2026-12-31' }, 'other'],
    ['rightsUntil', { rightsUntil: '2027-01-01' }, {}, 'kept'],
    ['rightsUses', { rightsUses: 10 }, { rightsUses: 9 }, 'other'],
    ['rightsUses', {}, { rightsUses: 9 }, 'other'],
    ['rightsWhere', { rightsWhere: 'online' }, {}, 'kept'],
    ['rightsWhere', { rightsWhere: 'online' }, { rightsWhere: 'print' }, null],
    ['credit', { credit: 'Ann' }, {}, null],
  ])('of %s the stricter is told', (field, kept, other, stricter) => {
    expect(stricterOf(field, pair(kept, other))).toBe(stricter)
  })

  test.each<[MergedField, Partial<FileWords>, Partial<FileWords>, string]>([
    ['rightsUntil', {}, { rightsUntil: '2026-12-31' }, 'other'],
    ['credit', {}, { credit: 'Bo' }, 'other'],
    ['credit', { credit: 'Ann' }, { credit: 'Bo' }, 'kept'],
    ['alt', { decorative: true }, { alt: 'Tugs' }, 'kept'],
    ['people', { people: ['A'] }, { people: ['B'] }, 'both'],
  ])('of %s it begins with what loses least', (field, kept, other, side) => {
    expect(suggestedSide(field, pair(kept, other))).toBe(side)
  })

  test('what comes of it is what was chosen, and what the one that stays says of the rest', () => {
    const both = pair(
      { credit: 'Ann', copyright: '© Ann', decorative: true, people: ['A', 'B'], tagIds: ['1'], place: 'Velm' },
      { credit: 'Bo', copyright: '© Bo', alt: 'Tugs', people: ['B', 'C'], tagIds: ['2'], place: 'Quay' },
    )
    expect(mergedWords(both, { credit: 'other', alt: 'other', people: 'both', tagIds: 'other' })).toEqual({
      ...both.kept,
      ...{ credit: 'Bo', alt: 'Tugs', decorative: false, people: ['A', 'B', 'C'], tagIds: ['2'] },
    })
  })
})
