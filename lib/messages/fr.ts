/** Every sentence of the newsroom in French. One file for each room or page. */

import type { Catalog } from '#lib/messages/catalog'
import { account } from '#lib/messages/fr/account'
import { addressesPage } from '#lib/messages/fr/addresses-page'
import { aiUse } from '#lib/messages/fr/ai-use'
import { articleFields } from '#lib/messages/fr/article-fields'
import { articlePages } from '#lib/messages/fr/article-pages'
import { articleTrash } from '#lib/messages/fr/article-trash'
import { articles } from '#lib/messages/fr/articles'
import { assignments } from '#lib/messages/fr/assignments'
import { attachments } from '#lib/messages/fr/attachments'
import { auditPage } from '#lib/messages/fr/audit-page'
import { auth } from '#lib/messages/fr/auth'
import { boardPage } from '#lib/messages/fr/board-page'
import { bulkEdits } from '#lib/messages/fr/bulk-edits'
import { bundles } from '#lib/messages/fr/bundles'
import { bundlesPage } from '#lib/messages/fr/bundles-page'
import { byName } from '#lib/messages/fr/by-name'
import { calendarPage } from '#lib/messages/fr/calendar-page'
import { characters } from '#lib/messages/fr/characters'
import { charts } from '#lib/messages/fr/charts'
import { checks } from '#lib/messages/fr/checks'
import { citing } from '#lib/messages/fr/citing'
import { claims } from '#lib/messages/fr/claims'
import { claimsPanel } from '#lib/messages/fr/claims-panel'
import { commands } from '#lib/messages/fr/commands'
import { comments } from '#lib/messages/fr/comments'
import { commentsPanel } from '#lib/messages/fr/comments-panel'
import { comparePage } from '#lib/messages/fr/compare-page'
import { corrections } from '#lib/messages/fr/corrections'
import { coverage } from '#lib/messages/fr/coverage'
import { deciding } from '#lib/messages/fr/deciding'
import { detailsPanel } from '#lib/messages/fr/details-panel'
import { documents } from '#lib/messages/fr/documents'
import { doorPages } from '#lib/messages/fr/door-pages'
import { drafts } from '#lib/messages/fr/drafts'
import { errors } from '#lib/messages/fr/errors'
import { figuresPage } from '#lib/messages/fr/figures-page'
import { fronts } from '#lib/messages/fr/fronts'
import { galleries } from '#lib/messages/fr/galleries'
import { guests } from '#lib/messages/fr/guests'
import { historyPage } from '#lib/messages/fr/history-page'
import { homePage } from '#lib/messages/fr/home-page'
import { houseStyle } from '#lib/messages/fr/house-style'
import { importPage } from '#lib/messages/fr/import-page'
import { intake } from '#lib/messages/fr/intake'
import { keyList } from '#lib/messages/fr/key-list'
import { labels } from '#lib/messages/fr/labels'
import { leadPicture } from '#lib/messages/fr/lead-picture'
import { library } from '#lib/messages/fr/library'
import { links } from '#lib/messages/fr/links'
import { lists } from '#lib/messages/fr/lists'
import { mailPage } from '#lib/messages/fr/mail-page'
import { mails } from '#lib/messages/fr/mails'
import { media } from '#lib/messages/fr/media'
import { mediaPage } from '#lib/messages/fr/media-page'
import { merging } from '#lib/messages/fr/merging'
import { navigation } from '#lib/messages/fr/navigation'
import { notifications } from '#lib/messages/fr/notifications'
import { otherWords } from '#lib/messages/fr/other-words'
import { overview } from '#lib/messages/fr/overview'
import { palette } from '#lib/messages/fr/palette'
import { pastChecks } from '#lib/messages/fr/past-checks'
import { pasting } from '#lib/messages/fr/pasting'
import { people } from '#lib/messages/fr/people'
import { peoplePages } from '#lib/messages/fr/people-pages'
import { pictureChanges } from '#lib/messages/fr/picture-changes'
import { pictures } from '#lib/messages/fr/pictures'
import { pieceMedia } from '#lib/messages/fr/piece-media'
import { planning } from '#lib/messages/fr/planning'
import { planningPage } from '#lib/messages/fr/planning-page'
import { previewPage } from '#lib/messages/fr/preview-page'
import { publications } from '#lib/messages/fr/publications'
import { questions } from '#lib/messages/fr/questions'
import { questionsPanel } from '#lib/messages/fr/questions-panel'
import { references } from '#lib/messages/fr/references'
import { reports } from '#lib/messages/fr/reports'
import { reportsPage } from '#lib/messages/fr/reports-page'
import { reviewPage } from '#lib/messages/fr/review-page'
import { reviewSteps } from '#lib/messages/fr/review-steps'
import { revisions } from '#lib/messages/fr/revisions'
import { samePictures } from '#lib/messages/fr/same-pictures'
import { schedules } from '#lib/messages/fr/schedules'
import { sessions } from '#lib/messages/fr/sessions'
import { settings } from '#lib/messages/fr/settings'
import { sharedPage } from '#lib/messages/fr/shared-page'
import { shares } from '#lib/messages/fr/shares'
import { sourcePages } from '#lib/messages/fr/source-pages'
import { sources } from '#lib/messages/fr/sources'
import { starting } from '#lib/messages/fr/starting'
import { stepsPage } from '#lib/messages/fr/steps-page'
import { stylePages } from '#lib/messages/fr/style-pages'
import { stylePanel } from '#lib/messages/fr/style-panel'
import { suggestions } from '#lib/messages/fr/suggestions'
import { tagPages } from '#lib/messages/fr/tag-pages'
import { tags } from '#lib/messages/fr/tags'
import { text } from '#lib/messages/fr/text'
import { timeline } from '#lib/messages/fr/timeline'
import { ui } from '#lib/messages/fr/ui'
import { views } from '#lib/messages/fr/views'
import { viewsPage } from '#lib/messages/fr/views-page'
import { workflow } from '#lib/messages/fr/workflow'
import { writing } from '#lib/messages/fr/writing'
import { writingTools } from '#lib/messages/fr/writing-tools'

export const fr: Catalog = {
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
