import type { DemoArticle } from './article.ts'

/** Pieces that no reader has seen. */
export const articlesInProgress: DemoArticle[] = [
  {
    slug: 'tug-sale-papers',
    profile: 'news',
    desk: 'world',
    authors: ['rahel'],
    tags: ['ports', 'maravia'],
    state: 'in_review',
    hoursAgo: 0.6,
    headline: 'Papers show who bought the five tugs',
    standfirst: 'The buyer was founded eleven days before the sale.',
    question: 'Do we have the register entry itself, or only the photograph of it?',
    cites: { northline: { source: 'northline', locator: 'issue of @date(-3), page 1' } },
    body: `
{The five tugs that the Ports Authority sold in spring went to a single buyer}[northline].

{The company was entered in the register eleven days before the sale}[?], and it has no other boats.`,
  },
  {
    slug: 'southern-ports-are-full',
    profile: 'news',
    desk: 'world',
    authors: ['rahel'],
    tags: ['ports', 'maravia'],
    state: 'approved',
    hoursAgo: 0.4,
    headline: 'The southern ports are full, and the weather is turning',
    standfirst: 'Captains are told to expect ten days at anchor.',
    cites: {
      ais: { source: 'ais', locator: '@date(0), 09:00 UTC', standing: 'verified' },
      ports: { source: 'ports', locator: 'notice to mariners 77' },
    },
    body: `
{Every berth for large ships in the south of Maravia was taken on @day(0) morning}[ais].

{Captains who arrive now are told to expect ten days at anchor}[ports].`,
  },
  {
    slug: 'letters-from-the-highlands',
    profile: 'analysis',
    desk: 'security',
    authors: ['rahel'],
    tags: ['velmoor', 'ceasefires'],
    state: 'changes_requested',
    hoursAgo: 6,
    headline: 'What the letters from the highlands do not say',
    standfirst: '',
    comment: 'Good. It needs a standfirst, and somebody besides the Council for the third paragraph.',
    cites: { council: { source: 'council', locator: 'letter of @date(-19)' } },
    body: `
{The Highland Council has written to the observers eleven times since summer}[council].

The letters complain of many things. None of them complains of the count.`,
  },
  {
    slug: 'barley-after-the-bulletin',
    profile: 'analysis',
    desk: 'economy',
    authors: ['dario'],
    tags: ['grain'],
    state: 'draft',
    hoursAgo: 0.2,
    headline: 'Who trusts a price after thirty-one minutes?',
    standfirst: '',
    cites: {},
    body: `
{Orders have gone down by a third since the false bulletin}[?].

Ask Duarte about the limit. Ask the Exchange who is in the inquiry.`,
  },
  {
    slug: 'dredgers-of-karethin',
    profile: 'news',
    desk: 'economy',
    authors: ['dario'],
    tags: ['sanctions', 'kareth'],
    state: 'spiked',
    hoursAgo: 90,
    headline: 'Karethin to buy a fourth dredger',
    standfirst: '',
    comment: 'The tender was withdrawn before we could confirm it.',
    cites: { northline: { source: 'northline', locator: 'issue of @date(-3)' } },
    body: `{Karethin has asked for offers for a fourth dredger}[northline].`,
  },
]
