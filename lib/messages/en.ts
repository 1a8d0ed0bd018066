/** Every sentence of the newsroom in English: the catalog that the other languages are held to. One file for each room or page. */

import { account } from '#lib/messages/en/account'
import { addressesPage } from '#lib/messages/en/addresses-page'
import { aiUse } from '#lib/messages/en/ai-use'
import { articleFields } from '#lib/messages/en/article-fields'
import { articlePages } from '#lib/messages/en/article-pages'
import { articleTrash } from '#lib/messages/en/article-trash'
import { articles } from '#lib/messages/en/articles'
import { assignments } from '#lib/messages/en/assignments'
import { attachments } from '#lib/messages/en/attachments'
import { auditPage } from '#lib/messages/en/audit-page'
import { auth } from '#lib/messages/en/auth'
import { boardPage } from '#lib/messages/en/board-page'
import { bulkEdits } from '#lib/messages/en/bulk-edits'
import { bundles } from '#lib/messages/en/bundles'
import { bundlesPage } from '#lib/messages/en/bundles-page'
import { byName } from '#lib/messages/en/by-name'
import { calendarPage } from '#lib/messages/en/calendar-page'
import { characters } from '#lib/messages/en/characters'
import { charts } from '#lib/messages/en/charts'
import { checks } from '#lib/messages/en/checks'
import { citing } from '#lib/messages/en/citing'
import { claims } from '#lib/messages/en/claims'
import { claimsPanel } from '#lib/messages/en/claims-panel'
import { commands } from '#lib/messages/en/commands'
import { comments } from '#lib/messages/en/comments'
import { commentsPanel } from '#lib/messages/en/comments-panel'
import { comparePage } from '#lib/messages/en/compare-page'
import { corrections } from '#lib/messages/en/corrections'
import { coverage } from '#lib/messages/en/coverage'
import { deciding } from '#lib/messages/en/deciding'
import { detailsPanel } from '#lib/messages/en/details-panel'
import { documents } from '#lib/messages/en/documents'
import { doorPages } from '#lib/messages/en/door-pages'
import { drafts } from '#lib/messages/en/drafts'
import { errors } from '#lib/messages/en/errors'
import { figuresPage } from '#lib/messages/en/figures-page'
import { fronts } from '#lib/messages/en/fronts'
import { galleries } from '#lib/messages/en/galleries'
import { guests } from '#lib/messages/en/guests'
import { historyPage } from '#lib/messages/en/history-page'
import { homePage } from '#lib/messages/en/home-page'
import { houseStyle } from '#lib/messages/en/house-style'
import { importPage } from '#lib/messages/en/import-page'
import { intake } from '#lib/messages/en/intake'
import { keyList } from '#lib/messages/en/key-list'
import { labels } from '#lib/messages/en/labels'
import { leadPicture } from '#lib/messages/en/lead-picture'
import { library } from '#lib/messages/en/library'
import { links } from '#lib/messages/en/links'
import { lists } from '#lib/messages/en/lists'
import { mailPage } from '#lib/messages/en/mail-page'
import { mails } from '#lib/messages/en/mails'
import { media } from '#lib/messages/en/media'
import { mediaPage } from '#lib/messages/en/media-page'
import { merging } from '#lib/messages/en/merging'
import { navigation } from '#lib/messages/en/navigation'
import { notifications } from '#lib/messages/en/notifications'
import { otherWords } from '#lib/messages/en/other-words'
import { overview } from '#lib/messages/en/overview'
import { palette } from '#lib/messages/en/palette'
import { pastChecks } from '#lib/messages/en/past-checks'
import { pasting } from '#lib/messages/en/pasting'
import { people } from '#lib/messages/en/people'
import { peoplePages } from '#lib/messages/en/people-pages'
import { pictureChanges } from '#lib/messages/en/picture-changes'
import { pictures } from '#lib/messages/en/pictures'
import { pieceMedia } from '#lib/messages/en/piece-media'
import { planning } from '#lib/messages/en/planning'
import { planningPage } from '#lib/messages/en/planning-page'
import { previewPage } from '#lib/messages/en/preview-page'
import { publications } from '#lib/messages/en/publications'
import { questions } from '#lib/messages/en/questions'
import { questionsPanel } from '#lib/messages/en/questions-panel'
import { references } from '#lib/messages/en/references'
import { reports } from '#lib/messages/en/reports'
import { reportsPage } from '#lib/messages/en/reports-page'
import { reviewPage } from '#lib/messages/en/review-page'
import { reviewSteps } from '#lib/messages/en/review-steps'
import { revisions } from '#lib/messages/en/revisions'
import { samePictures } from '#lib/messages/en/same-pictures'
import { schedules } from '#lib/messages/en/schedules'
import { sessions } from '#lib/messages/en/sessions'
import { settings } from '#lib/messages/en/settings'
import { sharedPage } from '#lib/messages/en/shared-page'
import { shares } from '#lib/messages/en/shares'
import { sourcePages } from '#lib/messages/en/source-pages'
import { sources } from '#lib/messages/en/sources'
import { starting } from '#lib/messages/en/starting'
import { stepsPage } from '#lib/messages/en/steps-page'
import { stylePages } from '#lib/messages/en/style-pages'
import { stylePanel } from '#lib/messages/en/style-panel'
import { suggestions } from '#lib/messages/en/suggestions'
import { tagPages } from '#lib/messages/en/tag-pages'
import { tags } from '#lib/messages/en/tags'
import { text } from '#lib/messages/en/text'
import { timeline } from '#lib/messages/en/timeline'
import { ui } from '#lib/messages/en/ui'
import { views } from '#lib/messages/en/views'
import { viewsPage } from '#lib/messages/en/views-page'
import { workflow } from '#lib/messages/en/workflow'
import { writing } from '#lib/messages/en/writing'
import { writingTools } from '#lib/messages/en/writing-tools'

export const en = {
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
} as const
