import type { Cases } from '../case.ts'

const readers = { public: 'readers, who have no actor: it reads what has a live publication, and nothing else' }

export const cases: Cases = {
  articleAt: readers,
  elsewhere: readers,
  newestWithText: readers,
  feedChangedAt: readers,
  deskOfFeed: readers,
  desks: readers,
  frontPage: readers,
  languagesPublished: readers,
  deskPage: readers,
  languagePage: readers,
  topicPage: readers,
  authorPage: readers,
  sourcePage: readers,
  daysWithArticles: readers,
  addressesIn: readers,
  standingAddresses: readers,
  standingFiles: readers,
  correctionsIn: readers,
  sourceIndex: readers,
  deskIndex: readers,
  topicIndex: readers,
  authorIndex: readers,
  languageAt: readers,
  besides: readers,
  besidesNewest: readers,
  onward: readers,
  piecesShowing: readers,
}
