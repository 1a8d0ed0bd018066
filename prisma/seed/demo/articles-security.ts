import type { DemoArticle } from './article.ts'

export const securityArticles: DemoArticle[] = [
  {
    slug: 'maravia-closes-northern-ports',
    profile: 'news',
    desk: 'world',
    authors: ['rahel', 'dario'],
    tags: ['ports', 'labour', 'maravia'],
    hoursAgo: 3,
    headline: 'Maravia closes its northern ports after pilots walk out',
    standfirst:
      'Nineteen ships are waiting off Maren North. The authority calls the strike unlawful; the pilots say the orders they were given would have put crews at risk.',
    cites: {
      circular: {
        source: 'circular',
        locator: 'paragraph 2',
        excerpt:
          'Berths 1 to 9 at Maren North and all berths at Dunmere are closed to vessels over 5,000 tonnes from 00:00.',
        standing: 'verified',
      },
      tarrant: {
        source: 'tarrant',
        locator: 'interview, @date(-1)',
        excerpt: 'We were told to bring in tankers with one tug. Nobody who has done this work would do that.',
        standing: 'verified',
      },
      ports: {
        source: 'ports',
        locator: 'statement, @date(-1)',
        excerpt: 'No pilot has been asked to work below the standard.',
        standing: 'disputed',
        saysSo: 'The Ports Authority denies it.',
      },
      against: { source: 'tarrant', stance: 'disputes', locator: 'interview, @date(-1)' },
      union: { source: 'pilots', locator: 'resolution of @date(-2)' },
      ais: { source: 'ais', locator: '@date(0), 06:00 UTC', standing: 'verified' },
      northline: { source: 'northline', locator: 'issue of @date(-3), page 1' },
      official: {
        source: 'official',
        terms: 'on_background',
        label: 'an official at the transport ministry',
        locator: 'telephone, @date(-1)',
      },
    },
    body: `
The two largest ports in the north of Maravia closed to big ships at midnight, {an order that keeps tankers and grain carriers out of Maren North and Dunmere}[circular] until further notice. It came eleven hours after the harbour pilots stopped work.

{Nineteen ships were at anchor off Maren North on @day(0) morning}[ais], three times as many as on an ordinary day. Among them are four carriers loaded with wheat for Belisar.

The pilots say that they had no choice. {Since @day(-4) they had been ordered to bring in tankers with a single tug instead of two}[tarrant], Hanne Tarrant, the secretary of their union, told On Record. “Nobody who has done this work would do that,” she said.

The Ports Authority denies it. {No pilot has been asked to work below the standard}[ports,against], it said in a statement, and it called the strike unlawful because the union gave no notice.

## A quarrel about tugs

The number of tugs has been in dispute since the spring, when {the authority sold five of its fourteen boats}[northline], as the Northline Shipping Gazette reported. {A resolution that the union passed on @day(-2)}[union] asks for the sale to be undone before anybody returns to work.

{The ministry had been warned twice that the remaining boats would not suffice in winter}[official], according to an official at the transport ministry, who asked not to be named because the warnings have not been made public.

## What comes next

A court in Port Maren hears the authority’s complaint on @day(2). Until then the southern ports take what they can; none of them has a berth deep enough for the largest carriers.`,
  },
  {
    slug: 'why-the-velmoor-ceasefire-holds',
    profile: 'analysis',
    desk: 'security',
    authors: ['rahel'],
    tags: ['ceasefires', 'velmoor'],
    hoursAgo: 9,
    headline: 'Why the Velmoor ceasefire is holding, and what would end it',
    standfirst:
      'Eighty-eight weeks without an offensive owe less to goodwill than to a count that both sides believe. The count runs out of money in March.',
    cites: {
      weekly: {
        source: 'weekly',
        locator: 'table 1',
        standing: 'verified',
        excerpt: 'Shots heard: 14 (previous week: 11). Crossings counted: 23,406.',
      },
      brandt: { source: 'brandt', locator: 'interview in Velm, @date(-9)', standing: 'verified' },
      sorokan: { source: 'sorokan', locator: 'telephone, @date(-6)', standing: 'opinion' },
      staff: { source: 'staff', locator: 'communiqué 311' },
      council: {
        source: 'council',
        locator: 'broadcast of @date(-11)',
        standing: 'disputed',
        saysSo: 'The two cannot both be right.',
      },
      review: { source: 'ostrenrev', locator: 'issue 44, page 12' },
    },
    body: `
Wars in the highlands of Velmoor used to begin after the harvest, while the passes were still open. For the second year running, that season has come and gone.

{The observers on the line heard fourteen shots last week and counted 23,406 people crossing it}[weekly]. Both figures are published each Monday, at nine in the morning, in two languages and without a comment.

That is the point of them, says the man in charge. {“If we explained the number we would be a party to it,”}[brandt] Emil Brandt-Ruiz said in the schoolhouse at Velm from which his forty-one observers set out.

## A number that nobody owns

Vesna Sorokan of the Institute for Regional Studies has compared nine ceasefires around the Inner Sea. {Those that lasted had one thing in common, she argues: a count that neither side made}[sorokan]. Where the armies counted for themselves, the dispute moved from the hills to the tables, and from there back to the hills.

{The General Staff says that it has withdrawn its guns to the distance agreed}[staff]. {The Highland Council says that it has seen them nearer than that}[council]. The two cannot both be right. Neither has asked the observers to leave.

## March

What would end it is duller than an ambush. {The mission is paid from a fund that is empty in March}[review], as the Ostren Review reported, and the Customs Union, which filled it, has not met since its chair resigned.

> An army can wait for a better season. A fund can’t.

Those who follow the talks expect a smaller mission rather than none. Whether half as many observers are believed half as much is a question to which no other ceasefire gives an answer.`,
  },
  {
    slug: 'a-count-of-the-dead',
    profile: 'opinion',
    desk: 'world',
    authors: ['anouk'],
    tags: ['justice', 'velmoor'],
    hoursAgo: 20,
    headline: 'A count of the dead is not a bargaining chip',
    standfirst: 'The government wants the list closed before the talks begin. It should be the other way round.',
    cites: {
      hearing: { source: 'hearing', locator: 'afternoon session', standing: 'verified' },
      institute: { source: 'institute', locator: 'working paper 31, page 4' },
    },
    body: `
On @date(-12) a woman stood before the Truth Commission in Velm and read eleven names. {She had been told that eight of them were not on the list and could not be added to it}[hearing]. The session was then closed, on time.

I sat on that commission for three years. We were proud of the list. It was short, it was certain, and each name on it had two witnesses. What we did not say often enough is that it was short because it was certain.

{Researchers at the Institute put the number of people missing from it at between four and six hundred}[institute]. One may quarrel with their method. One may not, having quarrelled with it, declare the matter settled.

The government argues that an open list is a threat at the table. I think that it has this backwards. Whoever sits down knowing that the count is still going on has a reason to be careful about what he signs. Whoever sits down with the list closed has been told that the past is a price, and that it has been paid.

Keep the list open. Let the talks begin anyway. And let somebody find the woman who read eleven names, and write down the eight.`,
  },
  {
    slug: 'observers-to-stay-until-march',
    profile: 'brief',
    desk: 'security',
    authors: ['rahel'],
    tags: ['ceasefires', 'velmoor'],
    hoursAgo: 1.5,
    headline: 'Observers on the Velmoor line to stay until March',
    standfirst: 'Their mandate ran out at the end of the month.',
    cites: { mission: { source: 'mission', locator: 'statement, @date(0)', standing: 'verified' } },
    body: `{The mandate of the forty-one observers on the Velmoor line has been extended to 31 March}[mission], the Ceasefire Observation Mission said on @day(0). It gave no figure for the cost.`,
  },
  {
    slug: 'three-wells-letters',
    profile: 'interview',
    desk: 'society',
    authors: ['yusra'],
    tags: ['refugees', 'kareth'],
    hoursAgo: 49,
    headline: '‘We were told to wait for a letter that never came’',
    standfirst:
      'Amadou Tamboro has lived in the camp at Three Wells for five years. He keeps the register of those who were promised a hearing.',
    cites: {
      amadou: { source: 'amadou', locator: 'interview at Three Wells, @date(-4)', standing: 'verified' },
      relief: { source: 'relief', locator: 'letter to On Record, @date(-3)' },
    },
    body: `
Amadou Tamboro keeps his register in a biscuit tin. {It has 1,340 names in it}[amadou], each with a date and the name of the official who took it.

## How did it begin?

With a mistake. {They told us that a letter would come within forty days}[amadou]. My neighbour could not read, so he asked me to tell him when his came. Then another neighbour asked.

## And did any letters come?

Six. {The Relief Council confirms six}[relief], and says that the others were sent to a camp that was closed in 2022. I have asked for them to be sent on. That is also in the tin.

## What would you say to the officials?

That I have their names too. I don’t mean it as a threat. I mean that somebody wrote them down.`,
  },
]
