import type { DemoArticle } from './article.ts'

/** Security and Society: along the Velmoor line, and in the camps and hospitals behind it. */
export const lineArticles: DemoArticle[] = [
  {
    slug: 'drones-above-velm',
    profile: 'news',
    desk: 'security',
    authors: ['rahel'],
    tags: ['velmoor', 'ceasefires', 'disinformation'],
    hoursAgo: 32,
    headline: 'A drone above Velm that nobody launched',
    standfirst:
      'A video said to show an attack on the line was filmed elsewhere, the observers found. It had been shared 60,000 times by then.',
    cites: {
      video: {
        source: 'video',
        locator: '@date(0), 04:10',
        standing: 'false',
        saysSo: 'It does not.',
      },
      mission: { source: 'mission', locator: 'note of @date(0)', standing: 'verified' },
      staff: {
        source: 'staff',
        locator: 'telephone, @date(0)',
        standing: 'disputed',
        saysSo: 'the mission found none',
      },
      against: { source: 'mission', stance: 'disputes', locator: 'note of @date(0)' },
    },
    body: `
{A video that was posted before dawn shows a drone of the Highland Council above the schoolhouse at Velm}[video], its caption says. It does not. {The roof, the road and the shadow belong to a town two hundred kilometres to the south}[mission], the observation mission found within three hours.

{The General Staff spoke of “three further launches” in the night}[staff,against]. Of these the mission found none: its posts heard no engine, and the one camera that looks at the sky saw rain.

The account that posted the video was eleven hours old. By noon it was gone.`,
  },
  {
    slug: 'the-road-to-the-passes',
    profile: 'news',
    desk: 'security',
    authors: ['rahel', 'yusra'],
    tags: ['velmoor'],
    hoursAgo: 74,
    headline: 'The road to the passes is free of mines, eleven years late',
    standfirst: 'The last kilometre took longer than the first thirty.',
    cites: {
      clearance: { source: 'clearance', locator: 'final report, page 3', standing: 'verified' },
      brandt: { source: 'brandt', locator: 'on the road, @date(-1)' },
    },
    body: `
{The last of 4,212 mines was lifted from the road between Velm and the passes on @day(-1)}[clearance], the team that has worked there since 2013 reports.

{Lorries are to use it from the first of the month, in daylight}[brandt], the commander of the observers said. The detour over the ridge takes six hours in summer. In winter it is closed.

The maps that the armies handed over named 2,900 mines. The rest were found by those who walked there.`,
  },
  {
    slug: 'what-the-observers-may-do',
    profile: 'explainer',
    desk: 'security',
    authors: ['rahel'],
    tags: ['ceasefires', 'velmoor'],
    hoursAgo: 118,
    headline: 'What the observers on the line may do, and what they may only write down',
    standfirst: 'Forty-one people, no weapons, and a mandate of one page.',
    cites: {
      mission: { source: 'mission', locator: 'mandate, articles 1 to 5', standing: 'verified' },
      weekly: { source: 'weekly', locator: 'annex', standing: 'verified' },
    },
    body: `
## They may go anywhere within ten kilometres

{Either side of the line, at any hour, on foot or by car, without asking}[mission].

## They may ask, and nobody has to answer

{A complaint is written down with the name of whoever makes it, or not at all}[mission].

## They may not judge

{In eighty-eight weekly reports the word “violation” does not occur}[weekly]. There are numbers, places and times. What they mean is for those who sent them.`,
  },
  {
    slug: 'patrols-on-the-tamber',
    profile: 'brief',
    desk: 'security',
    authors: ['dario'],
    tags: ['tamber', 'kareth', 'tirazan'],
    hoursAgo: 57,
    headline: 'Kareth and Tirazan to patrol the Tamber together for a month',
    standfirst: 'Two boats, one flag each, and a shared logbook.',
    cites: { river: { source: 'river', locator: 'statement, @date(0)', standing: 'verified' } },
    body: `{From @day(3) one boat of each side will patrol the lower Tamber together}[river], the River Authority said. They are to keep a single logbook, in two languages.`,
  },
  {
    slug: 'two-timetables-one-school',
    profile: 'news',
    desk: 'society',
    authors: ['yusra'],
    tags: ['schools', 'velmoor'],
    hoursAgo: 25,
    headline: 'Two timetables, one school: Velm teaches on both sides of the line',
    standfirst: 'Children cross for chemistry. The teachers cross for everything else.',
    cites: {
      schools: { source: 'schools', locator: 'register, autumn term', standing: 'verified' },
      teacher: { source: 'teacher', locator: 'interview in Velm, @date(-2)', standing: 'verified' },
    },
    body: `
{Six hundred and eleven pupils cross the line on school days}[schools], more than half of all those who cross it before nine.

{“In my first lesson I ask which history they have had,”}[teacher] says Sefa Moren, who has taught in Velm for nineteen years. “Then I teach the other one as well.”

{The board has one chemistry laboratory and two of everything else}[schools]. It stands to the north; so the south comes on Tuesdays and Thursdays.

Nobody has ever been turned back at the crossing during school hours. It is not in the agreement. It has simply not been tried.`,
  },
  {
    slug: 'velm-ka-madrasa',
    profile: 'news',
    desk: 'society',
    authors: ['yusra'],
    tags: ['schools', 'velmoor'],
    language: 'ur',
    translates: 'two-timetables-one-school',
    hoursAgo: 23,
    headline: 'دو نظام الاوقات، ایک اسکول: ویلم لکیر کے دونوں طرف پڑھاتا ہے',
    standfirst: 'بچے کیمیا کے لیے پار جاتے ہیں، اساتذہ باقی سب کے لیے۔',
    cites: {
      schools: { source: 'schools', locator: 'خزاں کا رجسٹر', standing: 'verified' },
      teacher: { source: 'teacher', locator: 'ویلم میں گفتگو، @date(-2)', standing: 'verified' },
    },
    body: `
{اسکول کے دنوں میں ۶۱۱ بچے لکیر پار کرتے ہیں}[schools]، یعنی نو بجے سے پہلے پار کرنے والوں میں نصف سے زیادہ۔

{”پہلے سبق میں پوچھتی ہوں کہ تم نے کون سی تاریخ پڑھی ہے،“}[teacher] سیفا مورن کہتی ہیں، جو انیس برس سے ویلم میں پڑھا رہی ہیں۔ ”پھر دوسری بھی پڑھاتی ہوں۔“

اسکول کے وقت آج تک کسی کو واپس نہیں کیا گیا۔ یہ معاہدے میں نہیں لکھا۔ بس کسی نے کوشش نہیں کی۔`,
  },
  {
    slug: 'night-clinic-of-karethin',
    profile: 'news',
    desk: 'society',
    authors: ['yusra'],
    tags: ['health', 'kareth', 'refugees'],
    hoursAgo: 95,
    headline: 'The clinic that opens when the hospital closes',
    standfirst: 'In Karethin those without papers are treated between ten at night and four in the morning.',
    cites: {
      nurse: {
        source: 'nurse',
        terms: 'on_background',
        label: 'a nurse who works there',
        locator: 'at the clinic, @date(-2)',
        standing: 'verified',
      },
      relief: { source: 'relief', locator: 'annual report, page 17', standing: 'verified' },
    },
    body: `
{Between sixty and ninety people come each night}[nurse], says a nurse who works there and asked not to be named because the hospital does not know of it. Most of them come for their children.

{Some 14,000 people in Karethin have no papers that a hospital accepts}[relief], the Relief Council estimates. By day they are asked for a card. By night nobody asks.

The medicines come from a cupboard that is counted once a year. It was counted in spring.`,
  },
  {
    slug: 'who-is-missing-from-the-list',
    profile: 'analysis',
    desk: 'society',
    authors: ['anouk', 'rahel'],
    tags: ['justice', 'velmoor'],
    hoursAgo: 131,
    headline: 'Who is missing from the list, and how one counts people whom nobody reported',
    standfirst:
      'Three lists of the dead of Velmoor agree on 3,118 names. The method that estimates the rest was made for counting fish.',
    cites: {
      institute: { source: 'institute', locator: 'working paper 31, pages 4 to 12', standing: 'verified' },
      hearing: { source: 'hearing', locator: 'morning session', standing: 'verified' },
      sorokan: { source: 'sorokan', locator: 'telephone, @date(-3)', standing: 'opinion' },
    },
    body: `
The Truth Commission has a list, the parishes have one, and a teacher in Velm has a third. {3,118 names stand on all of them}[institute].

## Fish

Somebody who wants to know how many fish are in a lake catches some, marks them, lets them go, and catches again. The fewer marked ones come back, the larger the lake. {The Institute has done the same with the three lists: between four and six hundred names are on none}[institute].

## What the method assumes

It assumes that no list leans on another. {The Commission took names from the parishes until 2021}[hearing], its secretary told the hearing. That makes the lake look smaller than it is.

{“The figure is a floor and will be read as a ceiling,”}[sorokan] says Vesna Sorokan. She would publish it all the same.`,
  },
  {
    slug: 'three-wells-ka-kunwan',
    profile: 'brief',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['water', 'refugees'],
    language: 'ur',
    translates: 'wells-fall-at-three-wells',
    hoursAgo: 10,
    headline: 'تھری ویلز کے تین کنوؤں میں سے ایک سوکھ گیا',
    standfirst: 'کیمپ کے ۹۰۰۰ لوگ اب ٹینکروں پر ہیں۔',
    cites: { relief: { source: 'relief', locator: 'صورت حال کی رپورٹ، @date(-1)', standing: 'verified' } },
    body: `{کیمپ کے شمالی کنویں نے @day(-1) کو پانی نہیں دیا}[relief]، ریلیف کونسل نے بتایا۔ دن میں دو ٹینکر کیریتھن سے آتے ہیں۔`,
  },
]
