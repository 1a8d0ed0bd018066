import type { TagKind } from '#lib/generated/prisma/enums'

export const tags: { key: string; kind: TagKind; name: string; aliases?: string[]; parent?: string }[] = [
  { key: 'ports', kind: 'topic', name: 'Ports and shipping', aliases: ['Shipping', 'Harbours'] },
  { key: 'labour', kind: 'topic', name: 'Labour' },
  { key: 'maravia', kind: 'place', name: 'Maravia' },
  { key: 'velmoor', kind: 'place', name: 'Velmoor' },
  { key: 'ceasefires', kind: 'topic', name: 'Ceasefires', aliases: ['Truces'] },
  { key: 'kareth', kind: 'place', name: 'Kareth' },
  { key: 'tirazan', kind: 'place', name: 'Tirazan' },
  { key: 'water', kind: 'topic', name: 'Water', aliases: ['Rivers', 'پانی'] },
  { key: 'tamber', kind: 'place', name: 'River Tamber', parent: 'water' },
  { key: 'grain', kind: 'topic', name: 'Grain', aliases: ['Wheat', 'Barley'] },
  { key: 'sanctions', kind: 'topic', name: 'Sanctions' },
  { key: 'sundmark', kind: 'place', name: 'Sundmark' },
  { key: 'refugees', kind: 'topic', name: 'Refugees' },
  { key: 'justice', kind: 'topic', name: 'Justice after war', aliases: ['Transitional justice'] },
  { key: 'ostrenia', kind: 'place', name: 'Ostrenia' },
  { key: 'belisar', kind: 'place', name: 'Belisar' },
  { key: 'elections', kind: 'topic', name: 'Elections', aliases: ['Votes'] },
  { key: 'schools', kind: 'topic', name: 'Schools' },
  { key: 'health', kind: 'topic', name: 'Health' },
  { key: 'disinformation', kind: 'topic', name: 'Disinformation' },
]
