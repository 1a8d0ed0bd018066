import type { DemoArticle } from './article.ts'

export const worldArticles: DemoArticle[] = [
  {
    slug: 'belisar-counts-its-flour',
    profile: 'news',
    desk: 'world',
    authors: ['dario'],
    tags: ['grain', 'belisar', 'ports'],
    hoursAgo: 14,
    headline: 'Belisar counts its flour in days',
    standfirst:
      'Four carriers that cannot reach Maren North carry what the capital’s bakers need by the end of next week.',
    cites: {
      bakers: { source: 'bakers', locator: 'weekly count, @date(-1)', standing: 'verified' },
      ais: { source: 'ais', locator: '@date(-1), 18:00 UTC', standing: 'verified' },
      exchange: { source: 'exchange', locator: 'telephone, @date(-1)' },
    },
    body: `
{The bakeries of the capital hold flour for nine days}[bakers], the Bakers’ Guild said after its weekly count. A year ago it was twenty-three.

{Four of the ships at anchor off Maren North are bound for Belisar}[ais]. They left Sundmark before the pilots stopped work and are too deep for any harbour further south.

{The Exchange sees no shortage of wheat on the market}[exchange], its director said. What is short is a way to bring it in.

The guild has asked its members to bake one loaf in five from barley. Most of them, it said, already do.`,
  },
  {
    slug: 'belisar-ka-aata',
    profile: 'news',
    desk: 'world',
    authors: ['yusra'],
    tags: ['grain', 'belisar'],
    language: 'ur',
    translates: 'belisar-counts-its-flour',
    hoursAgo: 12,
    headline: 'بیلیسار اپنا آٹا دنوں میں گن رہا ہے',
    standfirst: 'چار جہاز جو مارن نارتھ نہیں پہنچ سکتے، وہی گندم لا رہے ہیں جس کی نان بائیوں کو اگلے ہفتے ضرورت ہے۔',
    cites: {
      bakers: { source: 'bakers', locator: 'ہفتہ وار گنتی، @date(-1)', standing: 'verified' },
      ais: { source: 'ais', locator: '@date(-1)', standing: 'verified' },
    },
    body: `
{دارالحکومت کے تنوروں میں نو دن کا آٹا باقی ہے}[bakers]، نان بائیوں کی انجمن نے @day(-1) کی گنتی کے بعد بتایا۔ ایک سال پہلے یہ تئیس دن کا تھا۔

{مارن نارتھ کے باہر لنگر انداز جہازوں میں سے چار بیلیسار کے لیے ہیں}[ais]۔ وہ پائلٹوں کے کام بند کرنے سے پہلے سنڈمارک سے چلے تھے، اور جنوب کی کسی بندرگاہ کے لیے بہت گہرے ہیں۔

انجمن نے اپنے ارکان سے کہا ہے کہ پانچ میں سے ایک روٹی جو کی پکائیں۔`,
  },
  {
    slug: 'ostrenia-votes-in-spring',
    profile: 'news',
    desk: 'world',
    authors: ['rahel'],
    tags: ['elections', 'ostrenia'],
    hoursAgo: 38,
    headline: 'Ostrenia will vote in spring, on a day that its president wanted to avoid',
    standfirst: 'The commission chose the last Sunday that the constitution allows.',
    cites: {
      commission: {
        source: 'commission',
        locator: 'decision 40',
        standing: 'verified',
        excerpt: 'Polling stations open at seven.',
      },
      constitution: { source: 'constitution', locator: 'article 61', standing: 'verified' },
      review: { source: 'ostrenrev', locator: 'issue 46, page 2' },
    },
    body: `
{Ostrenia elects a president on the last Sunday of March}[commission], its Electoral Commission decided on @day(0) by five votes to two.

{The constitution demands a vote within ninety days of the end of the year}[constitution]. Any later Sunday would have needed a change of the constitution, for which the governing party lacks eleven seats.

{The president had asked for a date in May, after the price of bread is set anew}[review], the Ostren Review reported. His office did not answer questions.

Candidates have until the end of January to register. So far there are three.`,
  },
  {
    slug: 'how-ostrenia-elects-a-president',
    profile: 'explainer',
    desk: 'world',
    authors: ['rahel'],
    tags: ['elections', 'ostrenia'],
    hoursAgo: 36,
    headline: 'How Ostrenia elects a president, and who may stop it',
    standfirst: 'Two rounds, seven judges, and an article that has been used once.',
    cites: {
      sixty: { source: 'constitution', locator: 'articles 58 to 61', standing: 'verified' },
      stop: {
        source: 'constitution',
        locator: 'article 66',
        standing: 'verified',
        excerpt: 'Where voting is impossible in more than a tenth of districts, the Commission names another day.',
      },
      commission: { source: 'commission', locator: 'handbook for observers, page 9', standing: 'verified' },
    },
    body: `
## Who may stand

{Anybody over thirty-five with twenty thousand signatures from half of the districts}[sixty]. Parties don’t matter; in 2021 the winner had none.

## Who wins

{Whoever has more than half of the votes, if need be in a second round two weeks later}[sixty].

## Who counts

{Each district counts in public and posts the sheet on its door}[commission]. The seven judges of the Commission add up what hangs on the doors, and nothing else.

## Who may stop it

{The Commission alone, and only where a tenth of the districts can’t vote}[stop]. It has happened once, in the floods of 1996.`,
  },
  {
    slug: 'talks-end-when-the-map-is-drawn',
    profile: 'interview',
    desk: 'world',
    authors: ['anouk'],
    tags: ['ceasefires', 'velmoor', 'justice'],
    hoursAgo: 98,
    headline: '‘Talks end when somebody draws the map’',
    standfirst: 'Ingrid Halvard led the talks at Haven for six years. She would begin the next ones with the dead.',
    cites: { halvard: { source: 'halvard', locator: 'interview in Haven, @date(-3)', standing: 'opinion' } },
    body: `
## You left before the ceasefire held. Were you surprised?

By the count, yes. {I had asked for observers who explain; they sent observers who add up}[halvard]. They were right and I was wrong.

## What would you do first today?

{The list of the dead, and not the map}[halvard]. A map has two sides. A list has only names, and both sides read it at night.

## And if they refuse?

Then you have learned what the talks are about. It took me six years to learn it. I can save them the hotel.`,
  },
  {
    slug: 'a-port-is-not-a-weapon',
    profile: 'opinion',
    desk: 'world',
    authors: ['anouk'],
    tags: ['ports', 'maravia'],
    hoursAgo: 84,
    headline: 'A harbour is not a weapon, whoever holds it',
    standfirst: 'A strike that keeps bread from a third country has stopped being a quarrel between two.',
    cites: {
      union: { source: 'pilots', locator: 'letter to members, @date(-2)', standing: 'verified' },
      treasury: { source: 'customs', locator: 'tariff line 1001', standing: 'verified' },
    },
    body: `
I have walked in enough strikes to know what they are for: they make an employer feel what he does not see.

{The pilots of Maravia wrote to each other this week that “every day at anchor counts”}[union]. So it does. But {seven loaves in ten that are eaten in Belisar were wheat in a Maravian harbour first}[treasury], and nobody in Belisar has ever sold a tug.

Let the tankers wait. Bring in the grain, with two tugs, as it should be done, and send the authority the bill. A union that can tell bread from oil will find that it has friends in places where nobody has ever seen a pilot.`,
  },
  {
    slug: 'les-observateurs-restent',
    profile: 'brief',
    desk: 'security',
    authors: ['rahel'],
    tags: ['ceasefires', 'velmoor'],
    language: 'fr',
    translates: 'observers-to-stay-until-march',
    hoursAgo: 1.2,
    headline: 'Les observateurs de la ligne de Velmoor restent jusqu’en mars',
    standfirst: 'Leur mandat expirait à la fin du mois.',
    cites: { mission: { source: 'mission', locator: 'communiqué du @date(0)', standing: 'verified' } },
    body: `{Le mandat des quarante et un observateurs de la ligne de Velmoor est prolongé jusqu’au 31 mars}[mission], a annoncé @day(0) la Mission d’observation du cessez-le-feu. Elle n’a pas donné de chiffre pour le coût.`,
  },
  {
    slug: 'المراقبون-باقون-حتى-مارس',
    profile: 'brief',
    desk: 'security',
    authors: ['yusra'],
    tags: ['ceasefires', 'velmoor'],
    language: 'ar',
    translates: 'observers-to-stay-until-march',
    hoursAgo: 1.1,
    headline: 'المراقبون على خط فيلمور باقون حتى مارس',
    standfirst: 'كانت ولايتهم تنتهي آخر الشهر.',
    cites: { mission: { source: 'mission', locator: 'بيان @date(0)', standing: 'verified' } },
    body: `{مُددت ولاية المراقبين الواحد والأربعين على خط فيلمور حتى ٣١ مارس}[mission]، بحسب ما أعلنت بعثة مراقبة وقف إطلاق النار يوم @day(0). ولم تذكر البعثة رقمًا للتكلفة.`,
  },
]
