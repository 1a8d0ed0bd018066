/** Every sentence of the newsroom in Arabic. One file for each room or page. */

import { account } from '#lib/messages/ar/account'
import { addressesPage } from '#lib/messages/ar/addresses-page'
import { aiUse } from '#lib/messages/ar/ai-use'
import { articleFields } from '#lib/messages/ar/article-fields'
import { articlePages } from '#lib/messages/ar/article-pages'
import { articleTrash } from '#lib/messages/ar/article-trash'
import { articles } from '#lib/messages/ar/articles'
import { assignments } from '#lib/messages/ar/assignments'
import { attachments } from '#lib/messages/ar/attachments'
import { auditPage } from '#lib/messages/ar/audit-page'
import { auth } from '#lib/messages/ar/auth'
import { boardPage } from '#lib/messages/ar/board-page'
import { bulkEdits } from '#lib/messages/ar/bulk-edits'
import { bundles } from '#lib/messages/ar/bundles'
import { bundlesPage } from '#lib/messages/ar/bundles-page'
import { byName } from '#lib/messages/ar/by-name'
import { calendarPage } from '#lib/messages/ar/calendar-page'
import { characters } from '#lib/messages/ar/characters'
import { charts } from '#lib/messages/ar/charts'
import { checks } from '#lib/messages/ar/checks'
import { citing } from '#lib/messages/ar/citing'
import { claims } from '#lib/messages/ar/claims'
import { claimsPanel } from '#lib/messages/ar/claims-panel'
import { commands } from '#lib/messages/ar/commands'
import { comments } from '#lib/messages/ar/comments'
import { commentsPanel } from '#lib/messages/ar/comments-panel'
import { comparePage } from '#lib/messages/ar/compare-page'
import { corrections } from '#lib/messages/ar/corrections'
import { coverage } from '#lib/messages/ar/coverage'
import { deciding } from '#lib/messages/ar/deciding'
import { detailsPanel } from '#lib/messages/ar/details-panel'
import { documents } from '#lib/messages/ar/documents'
import { doorPages } from '#lib/messages/ar/door-pages'
import { drafts } from '#lib/messages/ar/drafts'
import { errors } from '#lib/messages/ar/errors'
import { figuresPage } from '#lib/messages/ar/figures-page'
import { fronts } from '#lib/messages/ar/fronts'
import { galleries } from '#lib/messages/ar/galleries'
import { guests } from '#lib/messages/ar/guests'
import { historyPage } from '#lib/messages/ar/history-page'
import { homePage } from '#lib/messages/ar/home-page'
import { houseStyle } from '#lib/messages/ar/house-style'
import { importPage } from '#lib/messages/ar/import-page'
import { intake } from '#lib/messages/ar/intake'
import { keyList } from '#lib/messages/ar/key-list'
import { labels } from '#lib/messages/ar/labels'
import { leadPicture } from '#lib/messages/ar/lead-picture'
import { library } from '#lib/messages/ar/library'
import { links } from '#lib/messages/ar/links'
import { lists } from '#lib/messages/ar/lists'
import { mailPage } from '#lib/messages/ar/mail-page'
import { mails } from '#lib/messages/ar/mails'
import { media } from '#lib/messages/ar/media'
import { mediaPage } from '#lib/messages/ar/media-page'
import { merging } from '#lib/messages/ar/merging'
import { navigation } from '#lib/messages/ar/navigation'
import { notifications } from '#lib/messages/ar/notifications'
import { otherWords } from '#lib/messages/ar/other-words'
import { overview } from '#lib/messages/ar/overview'
import { palette } from '#lib/messages/ar/palette'
import { pastChecks } from '#lib/messages/ar/past-checks'
import { pasting } from '#lib/messages/ar/pasting'
import { people } from '#lib/messages/ar/people'
import { peoplePages } from '#lib/messages/ar/people-pages'
import { pictureChanges } from '#lib/messages/ar/picture-changes'
import { pictures } from '#lib/messages/ar/pictures'
import { pieceMedia } from '#lib/messages/ar/piece-media'
import { planning } from '#lib/messages/ar/planning'
import { planningPage } from '#lib/messages/ar/planning-page'
import { previewPage } from '#lib/messages/ar/preview-page'
import { publications } from '#lib/messages/ar/publications'
import { questions } from '#lib/messages/ar/questions'
import { questionsPanel } from '#lib/messages/ar/questions-panel'
import { references } from '#lib/messages/ar/references'
import { reports } from '#lib/messages/ar/reports'
import { reportsPage } from '#lib/messages/ar/reports-page'
import { reviewPage } from '#lib/messages/ar/review-page'
import { reviewSteps } from '#lib/messages/ar/review-steps'
import { revisions } from '#lib/messages/ar/revisions'
import { samePictures } from '#lib/messages/ar/same-pictures'
import { schedules } from '#lib/messages/ar/schedules'
import { sessions } from '#lib/messages/ar/sessions'
import { settings } from '#lib/messages/ar/settings'
import { sharedPage } from '#lib/messages/ar/shared-page'
import { shares } from '#lib/messages/ar/shares'
import { sourcePages } from '#lib/messages/ar/source-pages'
import { sources } from '#lib/messages/ar/sources'
import { starting } from '#lib/messages/ar/starting'
import { stepsPage } from '#lib/messages/ar/steps-page'
import { stylePages } from '#lib/messages/ar/style-pages'
import { stylePanel } from '#lib/messages/ar/style-panel'
import { suggestions } from '#lib/messages/ar/suggestions'
import { tagPages } from '#lib/messages/ar/tag-pages'
import { tags } from '#lib/messages/ar/tags'
import { text } from '#lib/messages/ar/text'
import { timeline } from '#lib/messages/ar/timeline'
import { ui } from '#lib/messages/ar/ui'
import { views } from '#lib/messages/ar/views'
import { viewsPage } from '#lib/messages/ar/views-page'
import { workflow } from '#lib/messages/ar/workflow'
import { writing } from '#lib/messages/ar/writing'
import { writingTools } from '#lib/messages/ar/writing-tools'
import type { Catalog } from '#lib/messages/catalog'

export const ar: Catalog = {
  aiUse,
  previewPage,
  references,
  addressesPage,
  account,
  articleFields,
  articlePages,
  articleTrash,
  articles,
  viewsPage,
  views,
  planningPage,
  planning,
  calendarPage,
  boardPage,
  overview,
  attachments,
  auth,
  bulkEdits,
  bundles,
  bundlesPage,
  byName,
  characters,
  charts,
  checks,
  citing,
  claims,
  claimsPanel,
  commands,
  comments,
  commentsPanel,
  comparePage,
  corrections,
  coverage,
  deciding,
  detailsPanel,
  documents,
  doorPages,
  drafts,
  errors,
  figuresPage,
  fronts,
  galleries,
  historyPage,
  homePage,
  houseStyle,
  importPage,
  intake,
  keyList,
  labels,
  library,
  leadPicture,
  links,
  lists,
  mailPage,
  mails,
  media,
  mediaPage,
  merging,
  navigation,
  notifications,
  otherWords,
  pasting,
  palette,
  people,
  peoplePages,
  pictureChanges,
  pictures,
  pieceMedia,
  publications,
  questions,
  questionsPanel,
  reviewPage,
  reports,
  reportsPage,
  auditPage,
  revisions,
  samePictures,
  schedules,
  sessions,
  settings,
  sharedPage,
  shares,
  sourcePages,
  sources,
  starting,
  stylePages,
  stylePanel,
  suggestions,
  tagPages,
  tags,
  text,
  reviewSteps,
  stepsPage,
  assignments,
  pastChecks,
  guests,
  timeline,
  ui,
  workflow,
  writing,
  writingTools,
}
