import type { DemoArticle } from './article.ts'

export const climateArticles: DemoArticle[] = [
  {
    slug: 'what-the-tamber-treaty-says',
    profile: 'explainer',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['tamber', 'water', 'kareth', 'tirazan'],
    hoursAgo: 30,
    headline: 'What the Tamber river treaty says, clause by clause',
    standfirst:
      'Kareth and Tirazan quarrel about a text of nine pages. Most of the quarrel is about one word in the fourth.',
    cites: {
      two: {
        source: 'treaty',
        locator: 'article 2',
        standing: 'verified',
        excerpt: 'The Parties shall share the waters of the Tamber in equal parts at the Old Bridge.',
      },
      four: {
        source: 'treaty',
        locator: 'article 4(1)',
        standing: 'verified',
        excerpt: 'In a season of ordinary flow neither Party shall store more than it releases.',
      },
      gauge: { source: 'gauge', locator: 'Old Bridge, 1952 to 2025', standing: 'verified' },
      river: { source: 'river', locator: 'minutes of the autumn meeting' },
    },
    body: `
The treaty is from 1987, and both sides have kept it. That is what makes the present quarrel hard to follow.

## Equal parts, at one bridge

{The waters are shared in equal parts, measured at the Old Bridge}[two]. Not at the dams, which did not exist, and not at the border, which runs through the middle of the river for a hundred kilometres.

## “Ordinary flow”

{In a season of ordinary flow neither side may store more than it releases}[four]. What is ordinary, the treaty does not say. {In thirty-one of the last seventy-three years the flow at the Old Bridge was more than a fifth below or above the average}[gauge].

Kareth takes the word to mean the average. Tirazan takes it to mean whatever comes.

## What happens now

{The River Authority has put the question on the list for its spring meeting}[river]. It was on the list for the autumn meeting as well.`,
  },
  {
    slug: 'tamber-muahida-kya-kehta-hai',
    profile: 'explainer',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['tamber', 'water'],
    language: 'ur',
    translates: 'what-the-tamber-treaty-says',
    hoursAgo: 28,
    headline: 'دریائے تمبر کا معاہدہ کیا کہتا ہے، شق بہ شق',
    standfirst: 'کیرتھ اور تیرازان نو صفحوں کے ایک متن پر جھگڑ رہے ہیں۔ جھگڑا زیادہ تر چوتھی شق کے ایک لفظ پر ہے۔',
    cites: {
      two: { source: 'treaty', locator: 'شق ۲', standing: 'verified' },
      four: { source: 'treaty', locator: 'شق ۴ (۱)', standing: 'verified' },
      river: { source: 'river', locator: 'خزاں کے اجلاس کی روداد' },
    },
    body: `
یہ معاہدہ ۱۹۸۷ کا ہے اور دونوں فریق اس پر قائم رہے ہیں۔ اسی لیے موجودہ جھگڑے کو سمجھنا مشکل ہے۔

## برابر حصے، ایک پل پر

{پانی پرانے پل پر ناپ کر برابر حصوں میں تقسیم ہوتا ہے}[two]۔ بندوں پر نہیں، جو اُس وقت تھے ہی نہیں، اور سرحد پر بھی نہیں، جو سو کلومیٹر تک دریا کے بیچ سے گزرتی ہے۔

## ”معمول کا بہاؤ“

{معمول کے بہاؤ کے موسم میں کوئی فریق اُس سے زیادہ پانی ذخیرہ نہیں کر سکتا جتنا وہ چھوڑتا ہے}[four]۔ معمول کیا ہے، معاہدہ نہیں بتاتا۔

{دریا کے ادارے نے یہ سوال بہار کے اجلاس کے ایجنڈے میں رکھا ہے}[river]۔`,
  },
  {
    slug: 'ostrenia-harvest-counted-twice',
    profile: 'news',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['grain', 'water'],
    hoursAgo: 54,
    headline: 'Ostrenia counted part of its harvest twice, its own auditors find',
    standfirst: 'The surplus that the government sold in summer was not there.',
    cites: {
      exchange: { source: 'exchange', locator: 'stock report, week 45', standing: 'verified' },
      review: { source: 'ostrenrev', locator: 'issue 45, page 3' },
    },
    body: `
{The stores at Ostren held 210,000 tonnes of wheat less than had been reported}[exchange] when the Exchange’s inspectors weighed them last week.

{Auditors had noticed in early autumn that two districts listed the same silos}[review], according to the Ostren Review, which has seen their letter. The ministry did not answer it.

The missing wheat had been sold in summer, most of it to Belisar, for delivery in spring.`,
  },
  {
    slug: 'wells-fall-at-three-wells',
    profile: 'brief',
    desk: 'climate',
    authors: ['yusra'],
    tags: ['water', 'refugees'],
    hoursAgo: 11,
    headline: 'One of the three wells at Three Wells has run dry',
    standfirst: 'The camp’s 9,000 people now depend on tankers.',
    cites: { relief: { source: 'relief', locator: 'situation report, @date(-1)', standing: 'verified' } },
    body: `{The northern well of the camp gave no water on @day(-1)}[relief], the Relief Council said. Two tankers a day come from Karethin.`,
  },
]
