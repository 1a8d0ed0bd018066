/** Every sentence of the newsroom in Urdu. One file for each room or page. */
import type { Catalog } from '#lib/messages/catalog'
import { account } from '#lib/messages/ur/account'
import { addressesPage } from '#lib/messages/ur/addresses-page'
import { aiUse } from '#lib/messages/ur/ai-use'
import { articleFields } from '#lib/messages/ur/article-fields'
import { articlePages } from '#lib/messages/ur/article-pages'
import { articleTrash } from '#lib/messages/ur/article-trash'
import { articles } from '#lib/messages/ur/articles'
import { assignments } from '#lib/messages/ur/assignments'
import { attachments } from '#lib/messages/ur/attachments'
import { auditPage } from '#lib/messages/ur/audit-page'
import { auth } from '#lib/messages/ur/auth'
import { boardPage } from '#lib/messages/ur/board-page'
import { bulkEdits } from '#lib/messages/ur/bulk-edits'
import { bundles } from '#lib/messages/ur/bundles'
import { bundlesPage } from '#lib/messages/ur/bundles-page'
import { byName } from '#lib/messages/ur/by-name'
import { calendarPage } from '#lib/messages/ur/calendar-page'
import { characters } from '#lib/messages/ur/characters'
import { charts } from '#lib/messages/ur/charts'
import { checks } from '#lib/messages/ur/checks'
import { citing } from '#lib/messages/ur/citing'
import { claims } from '#lib/messages/ur/claims'
import { claimsPanel } from '#lib/messages/ur/claims-panel'
import { commands } from '#lib/messages/ur/commands'
import { comments } from '#lib/messages/ur/comments'
import { commentsPanel } from '#lib/messages/ur/comments-panel'
import { comparePage } from '#lib/messages/ur/compare-page'
import { corrections } from '#lib/messages/ur/corrections'
import { coverage } from '#lib/messages/ur/coverage'
import { deciding } from '#lib/messages/ur/deciding'
import { detailsPanel } from '#lib/messages/ur/details-panel'
import { documents } from '#lib/messages/ur/documents'
import { doorPages } from '#lib/messages/ur/door-pages'
import { drafts } from '#lib/messages/ur/drafts'
import { errors } from '#lib/messages/ur/errors'
import { figuresPage } from '#lib/messages/ur/figures-page'
import { fronts } from '#lib/messages/ur/fronts'
import { galleries } from '#lib/messages/ur/galleries'
import { guests } from '#lib/messages/ur/guests'
import { historyPage } from '#lib/messages/ur/history-page'
import { homePage } from '#lib/messages/ur/home-page'
import { houseStyle } from '#lib/messages/ur/house-style'
import { importPage } from '#lib/messages/ur/import-page'
import { intake } from '#lib/messages/ur/intake'
import { keyList } from '#lib/messages/ur/key-list'
import { labels } from '#lib/messages/ur/labels'
import { leadPicture } from '#lib/messages/ur/lead-picture'
import { library } from '#lib/messages/ur/library'
import { links } from '#lib/messages/ur/links'
import { lists } from '#lib/messages/ur/lists'
import { mailPage } from '#lib/messages/ur/mail-page'
import { mails } from '#lib/messages/ur/mails'
import { media } from '#lib/messages/ur/media'
import { mediaPage } from '#lib/messages/ur/media-page'
import { merging } from '#lib/messages/ur/merging'
import { navigation } from '#lib/messages/ur/navigation'
import { notifications } from '#lib/messages/ur/notifications'
import { otherWords } from '#lib/messages/ur/other-words'
import { overview } from '#lib/messages/ur/overview'
import { palette } from '#lib/messages/ur/palette'
import { pastChecks } from '#lib/messages/ur/past-checks'
import { pasting } from '#lib/messages/ur/pasting'
import { people } from '#lib/messages/ur/people'
import { peoplePages } from '#lib/messages/ur/people-pages'
import { pictureChanges } from '#lib/messages/ur/picture-changes'
import { pictures } from '#lib/messages/ur/pictures'
import { pieceMedia } from '#lib/messages/ur/piece-media'
import { planning } from '#lib/messages/ur/planning'
import { planningPage } from '#lib/messages/ur/planning-page'
import { previewPage } from '#lib/messages/ur/preview-page'
import { publications } from '#lib/messages/ur/publications'
import { questions } from '#lib/messages/ur/questions'
import { questionsPanel } from '#lib/messages/ur/questions-panel'
import { references } from '#lib/messages/ur/references'
import { reports } from '#lib/messages/ur/reports'
import { reportsPage } from '#lib/messages/ur/reports-page'
import { reviewPage } from '#lib/messages/ur/review-page'
import { reviewSteps } from '#lib/messages/ur/review-steps'
import { revisions } from '#lib/messages/ur/revisions'
import { samePictures } from '#lib/messages/ur/same-pictures'
import { schedules } from '#lib/messages/ur/schedules'
import { sessions } from '#lib/messages/ur/sessions'
import { settings } from '#lib/messages/ur/settings'
import { sharedPage } from '#lib/messages/ur/shared-page'
import { shares } from '#lib/messages/ur/shares'
import { sourcePages } from '#lib/messages/ur/source-pages'
import { sources } from '#lib/messages/ur/sources'
import { starting } from '#lib/messages/ur/starting'
import { stepsPage } from '#lib/messages/ur/steps-page'
import { stylePages } from '#lib/messages/ur/style-pages'
import { stylePanel } from '#lib/messages/ur/style-panel'
import { suggestions } from '#lib/messages/ur/suggestions'
import { tagPages } from '#lib/messages/ur/tag-pages'
import { tags } from '#lib/messages/ur/tags'
import { text } from '#lib/messages/ur/text'
import { timeline } from '#lib/messages/ur/timeline'
import { ui } from '#lib/messages/ur/ui'
import { views } from '#lib/messages/ur/views'
import { viewsPage } from '#lib/messages/ur/views-page'
import { workflow } from '#lib/messages/ur/workflow'
import { writing } from '#lib/messages/ur/writing'
import { writingTools } from '#lib/messages/ur/writing-tools'

export const ur: Catalog = {
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
