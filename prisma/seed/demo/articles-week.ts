import type { DemoArticle } from './article.ts'

/** Economy and Climate, from the days before. */
export const weekArticles: DemoArticle[] = [
  {
    slug: 'five-tugs-one-buyer',
    profile: 'analysis',
    desk: 'economy',
    authors: ['dario'],
    tags: ['ports', 'maravia', 'labour'],
    hoursAgo: 21,
    headline: 'What a tug is worth: the sale behind the strike',
    standfirst: 'The Ports Authority sold five boats for the price of two. It has hired three of them back since.',
    cites: {
      registry: { source: 'registry', locator: 'entry 20811', standing: 'verified' },
      northline: { source: 'northline', locator: 'issue of @date(-4), page 3' },
      official: {
        source: 'official',
        terms: 'on_background',
        label: 'an official at the transport ministry',
        locator: 'telephone, @date(-1)',
      },
      ports: {
        source: 'ports',
        locator: 'letter to On Record, @date(-1)',
        standing: 'disputed',
        saysSo: 'the invoices say',
      },
      invoices: { source: 'northline', stance: 'disputes', locator: 'issue of @date(-4), page 3' },
    },
    body: `
A harbour tug of the size that Maren North needs costs about eleven million. {The five that went in spring brought twenty-one between them}[northline].

{The buyer was founded in the same month and has a letter box as its address}[registry]. {Three of the boats have worked for the Authority again since summer, by the hour}[northline], the Northline Shipping Gazette found.

{The hire has cost less than keeping the boats would have}[ports,invoices], the Authority wrote to On Record. It is not what the invoices say that the Gazette printed: they come to more than four million in five months.

{The ministry learned of the sale from the newspaper}[official], according to an official there.`,
  },
  {
    slug: 'freight-rates-on-the-inner-sea',
    profile: 'news',
    desk: 'economy',
    authors: ['dario'],
    tags: ['ports', 'grain'],
    hoursAgo: 34,
    headline: 'A berth on the Inner Sea costs twice what it did a week ago',
    standfirst: 'On eleven routes the index has passed the mark of the flood year.',
    cites: {
      freight: { source: 'freight', locator: 'close of @date(0)', standing: 'verified' },
      duarte: { source: 'duarte', locator: 'telephone, @date(0)' },
    },
    body: `
{The freight index for the Inner Sea closed at 412 on @day(0)}[freight], against 203 a week before. Only in the flood year of 1996 was it higher.

{“We no longer ask for a price, we ask whether there is one,”}[duarte] said Lida Duarte, who sells the barley of nine hundred farms.

The index follows eleven routes. Nine of them pass Maren North.`,
  },
  {
    slug: 'fuel-for-the-fishing-fleet',
    profile: 'brief',
    desk: 'economy',
    authors: ['dario'],
    tags: ['labour', 'maravia'],
    hoursAgo: 71,
    headline: 'Maravia’s fishing fleet gets its fuel at last year’s price',
    standfirst: 'Until the end of the strike, and no longer.',
    cites: { ports: { source: 'ports', locator: 'notice to mariners 74', standing: 'verified' } },
    body: `{Fishing boats in the six deep-water ports may fill up at the price of last winter for as long as the pilots’ strike goes on}[ports], the Ports Authority announced on @day(0).`,
  },
  {
    slug: 'licence-eleven-under-review',
    profile: 'news',
    desk: 'economy',
    authors: ['dario'],
    tags: ['sanctions', 'sundmark'],
    hoursAgo: 109,
    headline: 'Sundmark asks who still needs licence eleven',
    standfirst: 'Firms have three weeks to say what they send to Kareth, and for which machine.',
    cites: {
      treasury: { source: 'treasury', locator: 'notice of @date(-1)', standing: 'verified' },
      customs: { source: 'customs', locator: 'tariff line 8431', standing: 'verified' },
    },
    body: `
{Every firm that exports under general licence 11 has to name the machine that its parts are for}[treasury], the Treasury of Sundmark wrote to them on @day(-1). Those who don’t answer within three weeks lose the licence.

{Two hundred and six firms used it last year}[customs]. According to the licence it was written for three dredgers.`,
  },
  {
    slug: 'the-snow-line-climbs',
    profile: 'news',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['water', 'tirazan', 'tamber'],
    hoursAgo: 46,
    headline: 'The snow line above Tiraz is two hundred metres higher than in the year the survey began',
    standfirst: 'Less snow in the mountains means an earlier Tamber, and a shorter one.',
    cites: {
      snow: { source: 'snow', locator: 'posts 1 to 40, autumn', standing: 'verified' },
      ozan: { source: 'ozan', locator: 'interview in Tiraz, @date(-2)', standing: 'verified' },
      gauge: { source: 'gauge', locator: 'Old Bridge, April to July', standing: 'verified' },
    },
    body: `
{At thirty-one of forty posts in the mountains of Tirazan there was no snow on the first of the month}[snow]. In 1971, when the survey began, there was snow at all but six.

{“A mountain without snow is a tank without a lid,”}[ozan] says Peri Ozan, who has read the posts since she was a student. The rain runs off in winter, when nobody needs it.

{At the Old Bridge the highest water now comes nineteen days earlier than in the years before 1990}[gauge].`,
  },
  {
    slug: 'barf-ki-lakeer',
    profile: 'news',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['water', 'tirazan'],
    language: 'ur',
    translates: 'the-snow-line-climbs',
    hoursAgo: 45,
    headline: 'تیراز کے اوپر برف کی لکیر دو سو میٹر بلند ہو گئی',
    standfirst: 'پہاڑوں پر کم برف کا مطلب ہے کہ تمبر جلد آئے گا اور جلد اتر جائے گا۔',
    cites: {
      snow: { source: 'snow', locator: 'چوکی ۱ سے ۴۰', standing: 'verified' },
      ozan: { source: 'ozan', locator: 'تیراز میں گفتگو، @date(-2)', standing: 'verified' },
    },
    body: `
{تیرازان کے پہاڑوں میں چالیس میں سے اکتیس چوکیوں پر مہینے کی پہلی تاریخ کو برف نہیں تھی}[snow]۔ ۱۹۷۱ میں، جب یہ جائزہ شروع ہوا، صرف چھ پر نہیں تھی۔

{”برف کے بغیر پہاڑ ایسا ہے جیسے ڈھکن کے بغیر ٹینکی،“}[ozan] پیری اوزان کہتی ہیں۔ بارش سردیوں میں بہہ جاتی ہے، جب کسی کو اس کی ضرورت نہیں ہوتی۔`,
  },
  {
    slug: 'sweet-water-from-the-sea',
    profile: 'analysis',
    desk: 'climate',
    authors: ['yusra', 'dario'],
    tags: ['water', 'kareth', 'refugees'],
    hoursAgo: 141,
    headline: 'Sweet water from the sea: the plant that Kareth can afford to build and not to run',
    standfirst: 'It would give Three Wells enough to drink. Its electricity would cost as much as the camp.',
    cites: {
      institute: { source: 'institute', locator: 'working paper 33', standing: 'verified' },
      relief: { source: 'relief', locator: 'budget for next year', standing: 'verified' },
      river: { source: 'river', locator: 'minutes of the spring meeting' },
    },
    body: `
{A plant for 9,000 people would cost thirty-one million to build}[institute], the Institute for Regional Studies reckons, and a donor has offered thirty.

{To run it takes 2.4 million a year}[institute]. {The whole camp at Three Wells costs 2.6}[relief].

## The cheaper way

There is water two valleys to the east. {It belongs to neither side, the River Authority noted in spring, until both have said what they would do with it}[river]. Nobody has said it yet.

## What stays

Tankers. They come twice a day, they cost a third of the plant, and they stop wherever somebody stops them.`,
  },
  {
    slug: 'how-a-harvest-is-counted',
    profile: 'explainer',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['grain', 'ostrenia'],
    hoursAgo: 170,
    headline: 'How a harvest is counted',
    standfirst: 'Weighed once, estimated three times, and sold before either.',
    cites: {
      exchange: { source: 'exchange', locator: 'handbook for inspectors, chapter 2', standing: 'verified' },
      review: { source: 'ostrenrev', locator: 'issue 39, page 8' },
    },
    body: `
## In the field

{A district reports what its farmers expect, three weeks before they cut}[exchange]. That is the figure that ministers read out.

## In the silo

{An inspector measures the height of the grain with a rope and multiplies}[exchange]. Damp grain stands higher.

## On the scales

Only what is sold is weighed. {In some years a fifth of what was counted was never on a scale}[review], the Ostren Review has calculated.`,
  },
]
