import type { Role } from '#lib/generated/prisma/enums'

export const people: { key: string; name: string; role: Role; desks: string[]; bio: string }[] = [
  {
    key: 'mirela',
    name: 'Mirela Tarsi',
    role: 'chief',
    desks: [],
    bio: 'Mirela Tarsi edits On Record. She covered two elections and one coup in Ostrenia before that.',
  },
  {
    key: 'ilse',
    name: 'Ilse Lindqvar',
    role: 'editor',
    desks: ['world', 'security'],
    bio: 'Ilse Lindqvar edits the World and Security desks.',
  },
  {
    key: 'tomas',
    name: 'Tomas Halloran',
    role: 'editor',
    desks: ['economy', 'society', 'climate', 'security'],
    bio: 'Tomas Halloran edits Economy, Society and Climate, and reads Security when Ilse writes it.',
  },
  {
    key: 'rahel',
    name: 'Rahel Okonedo',
    role: 'reporter',
    desks: ['world', 'security'],
    bio: 'Rahel Okonedo reports from Maravia on ports, borders and the people who run them.',
  },
  {
    key: 'dario',
    name: 'Dario Verhane',
    role: 'reporter',
    desks: ['economy', 'security'],
    bio: 'Dario Verhane follows money, grain and sanctions around the Inner Sea.',
  },
  {
    key: 'anouk',
    name: 'Anouk Dessel',
    role: 'reporter',
    desks: ['world'],
    bio: 'Anouk Dessel writes a weekly column. She served on the Velmoor Truth Commission until 2023.',
  },
  {
    key: 'yusra',
    name: 'Yusra Naseri',
    role: 'reporter',
    desks: ['climate', 'society'],
    bio: 'Yusra Naseri reports in Urdu and English on water and on those who run out of it.',
  },
  { key: 'osric', name: 'Osric Quill', role: 'fact_checker', desks: [], bio: 'Osric Quill checks.' },
  { key: 'salma', name: 'Salma Maroun', role: 'admin', desks: [], bio: 'Salma Maroun keeps the newsroom running.' },
]
