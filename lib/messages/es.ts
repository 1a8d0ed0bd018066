/** Every sentence of the newsroom in Spanish. One file for each room or page. */
import type { Catalog } from '#lib/messages/catalog'
import { account } from '#lib/messages/es/account'
import { addressesPage } from '#lib/messages/es/addresses-page'
import { aiUse } from '#lib/messages/es/ai-use'
import { articleFields } from '#lib/messages/es/article-fields'
import { articlePages } from '#lib/messages/es/article-pages'
import { articleTrash } from '#lib/messages/es/article-trash'
import { articles } from '#lib/messages/es/articles'
import { assignments } from '#lib/messages/es/assignments'
import { attachments } from '#lib/messages/es/attachments'
import { auditPage } from '#lib/messages/es/audit-page'
import { auth } from '#lib/messages/es/auth'
import { boardPage } from '#lib/messages/es/board-page'
import { bulkEdits } from '#lib/messages/es/bulk-edits'
import { bundles } from '#lib/messages/es/bundles'
import { bundlesPage } from '#lib/messages/es/bundles-page'
import { byName } from '#lib/messages/es/by-name'
import { calendarPage } from '#lib/messages/es/calendar-page'
import { characters } from '#lib/messages/es/characters'
import { charts } from '#lib/messages/es/charts'
import { checks } from '#lib/messages/es/checks'
import { citing } from '#lib/messages/es/citing'
import { claims } from '#lib/messages/es/claims'
import { claimsPanel } from '#lib/messages/es/claims-panel'
import { commands } from '#lib/messages/es/commands'
import { comments } from '#lib/messages/es/comments'
import { commentsPanel } from '#lib/messages/es/comments-panel'
import { comparePage } from '#lib/messages/es/compare-page'
import { corrections } from '#lib/messages/es/corrections'
import { coverage } from '#lib/messages/es/coverage'
import { deciding } from '#lib/messages/es/deciding'
import { detailsPanel } from '#lib/messages/es/details-panel'
import { documents } from '#lib/messages/es/documents'
import { doorPages } from '#lib/messages/es/door-pages'
import { drafts } from '#lib/messages/es/drafts'
import { errors } from '#lib/messages/es/errors'
import { figuresPage } from '#lib/messages/es/figures-page'
import { fronts } from '#lib/messages/es/fronts'
import { galleries } from '#lib/messages/es/galleries'
import { guests } from '#lib/messages/es/guests'
import { historyPage } from '#lib/messages/es/history-page'
import { homePage } from '#lib/messages/es/home-page'
import { houseStyle } from '#lib/messages/es/house-style'
import { importPage } from '#lib/messages/es/import-page'
import { intake } from '#lib/messages/es/intake'
import { keyList } from '#lib/messages/es/key-list'
import { labels } from '#lib/messages/es/labels'
import { leadPicture } from '#lib/messages/es/lead-picture'
import { library } from '#lib/messages/es/library'
import { links } from '#lib/messages/es/links'
import { lists } from '#lib/messages/es/lists'
import { mailPage } from '#lib/messages/es/mail-page'
import { mails } from '#lib/messages/es/mails'
import { media } from '#lib/messages/es/media'
import { mediaPage } from '#lib/messages/es/media-page'
import { merging } from '#lib/messages/es/merging'
import { navigation } from '#lib/messages/es/navigation'
import { notifications } from '#lib/messages/es/notifications'
import { otherWords } from '#lib/messages/es/other-words'
import { overview } from '#lib/messages/es/overview'
import { palette } from '#lib/messages/es/palette'
import { pastChecks } from '#lib/messages/es/past-checks'
import { pasting } from '#lib/messages/es/pasting'
import { people } from '#lib/messages/es/people'
import { peoplePages } from '#lib/messages/es/people-pages'
import { pictureChanges } from '#lib/messages/es/picture-changes'
import { pictures } from '#lib/messages/es/pictures'
import { pieceMedia } from '#lib/messages/es/piece-media'
import { planning } from '#lib/messages/es/planning'
import { planningPage } from '#lib/messages/es/planning-page'
import { previewPage } from '#lib/messages/es/preview-page'
import { publications } from '#lib/messages/es/publications'
import { questions } from '#lib/messages/es/questions'
import { questionsPanel } from '#lib/messages/es/questions-panel'
import { references } from '#lib/messages/es/references'
import { reports } from '#lib/messages/es/reports'
import { reportsPage } from '#lib/messages/es/reports-page'
import { reviewPage } from '#lib/messages/es/review-page'
import { reviewSteps } from '#lib/messages/es/review-steps'
import { revisions } from '#lib/messages/es/revisions'
import { samePictures } from '#lib/messages/es/same-pictures'
import { schedules } from '#lib/messages/es/schedules'
import { sessions } from '#lib/messages/es/sessions'
import { settings } from '#lib/messages/es/settings'
import { sharedPage } from '#lib/messages/es/shared-page'
import { shares } from '#lib/messages/es/shares'
import { sourcePages } from '#lib/messages/es/source-pages'
import { sources } from '#lib/messages/es/sources'
import { starting } from '#lib/messages/es/starting'
import { stepsPage } from '#lib/messages/es/steps-page'
import { stylePages } from '#lib/messages/es/style-pages'
import { stylePanel } from '#lib/messages/es/style-panel'
import { suggestions } from '#lib/messages/es/suggestions'
import { tagPages } from '#lib/messages/es/tag-pages'
import { tags } from '#lib/messages/es/tags'
import { text } from '#lib/messages/es/text'
import { timeline } from '#lib/messages/es/timeline'
import { ui } from '#lib/messages/es/ui'
import { views } from '#lib/messages/es/views'
import { viewsPage } from '#lib/messages/es/views-page'
import { workflow } from '#lib/messages/es/workflow'
import { writing } from '#lib/messages/es/writing'
import { writingTools } from '#lib/messages/es/writing-tools'

export const es: Catalog = {
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
