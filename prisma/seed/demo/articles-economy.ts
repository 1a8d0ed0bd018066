import type { DemoArticle } from './article.ts'

export const economyArticles: DemoArticle[] = [
  {
    slug: 'grain-exchange-false-bulletin',
    profile: 'news',
    desk: 'economy',
    authors: ['dario'],
    tags: ['grain', 'disinformation'],
    hoursAgo: 5,
    headline: 'Grain Exchange suspends trading after a false bulletin',
    standfirst:
      'For thirty-one minutes a forged notice moved the price of barley by nine per cent. Somebody sold just before it appeared.',
    cites: {
      notice: {
        source: 'notice',
        locator: 'items 1 to 3',
        standing: 'verified',
        excerpt: 'Trading in contracts B3, B4 and W1 is suspended with effect from 10:42.',
      },
      post: {
        source: 'post',
        locator: '10:06, since removed',
        standing: 'false',
        saysSo: 'No such ban had been decided',
      },
      exchange: { source: 'exchange', locator: 'press conference, @date(0)' },
      duarte: { source: 'duarte', locator: 'interview, @date(0)', standing: 'verified' },
    },
    body: `
The Belis Grain Exchange stopped trading in three contracts on @day(0), {after a forged bulletin announced a ban on exports}[notice].

{“All exports of barley are stopped from today,”}[post] it said, in the colours of the Exchange, at six minutes past ten. No such ban had been decided; by 10:37 the post was gone. In between, barley for March delivery rose by nine per cent.

{An inquiry has begun into two sales made in the four minutes before}[exchange], the Exchange’s director told reporters. He would not say by whom.

For those who sell what they grow, the minutes were expensive. {“We bought back at the top,”}[duarte] said Lida Duarte, who trades for a cooperative of nine hundred farms. The loss, she said, was a tractor.

Trading in the other contracts went on. The three will reopen on @day(2), with a limit of four per cent a day in either direction.`,
  },
  {
    slug: 'sundmark-sanctions-and-trade',
    profile: 'analysis',
    desk: 'economy',
    authors: ['dario'],
    tags: ['sanctions', 'sundmark', 'kareth'],
    hoursAgo: 27,
    headline: 'Sundmark’s list of sanctions grows. So does its trade with those on it',
    standfirst: 'Four hundred names, eleven exemptions, and one tariff line that explains nearly everything.',
    cites: {
      customs: { source: 'customs', locator: 'tariff line 8431, January to September', standing: 'verified' },
      treasury: { source: 'treasury', locator: 'general licence 11', standing: 'verified' },
      institute: { source: 'institute', locator: 'working paper 29' },
    },
    body: `
When Sundmark put the fourth hundred of Karethi companies on its list in summer, it promised that the measure would be felt. In the customs returns it can’t be found.

{Exports to Kareth rose by a sixth in the nine months to September}[customs]. Nearly all of the growth falls on one line of the tariff: parts for machines that move earth.

{General licence 11 exempts parts for machines that were sold before the sanctions began}[treasury]. It was written for three dredgers in the harbour of Karethin. It does not name them.

{At the present rate each of the three dredgers is rebuilt every five weeks}[institute], researchers at the Institute for Regional Studies calculate. They call it a joke, and then they show the sum.

The Treasury says that it is reviewing the licence. It said so in spring, too.`,
  },
  {
    slug: 'customs-union-meets-in-january',
    profile: 'brief',
    desk: 'economy',
    authors: ['dario'],
    tags: ['sanctions'],
    hoursAgo: 7,
    headline: 'Customs Union to meet in January, without a chair',
    standfirst: 'The five members agreed on a date but not on a name.',
    cites: { northline: { source: 'northline', locator: 'issue of @date(-1)' } },
    body: `{The five members of the Customs Union will meet in the second week of January}[northline], the Northline Shipping Gazette reported. It will be the first meeting since the chair resigned in summer.`,
  },
  {
    slug: 'open-the-books-of-the-fund',
    profile: 'opinion',
    desk: 'economy',
    authors: ['dario'],
    tags: ['ceasefires', 'sanctions'],
    hoursAgo: 68,
    headline: 'Before you refill the fund, open its books',
    standfirst: 'Everybody agrees that the observers are worth their money. Nobody can say how much it is.',
    cites: { mission: { source: 'mission', locator: 'annual report 2025, page 60', standing: 'verified' } },
    body: `
{The annual report of the observation mission gives its cost in a footnote, as “within the estimate”}[mission]. The estimate is not in the report.

I have nothing against footnotes. But five governments are about to be asked for money by a body that publishes each shot it hears and not one of its invoices.

Let it do with its own figures what it does so well with those of others: put them on the wall on Monday at nine, in two languages, and say nothing.`,
  },
]
