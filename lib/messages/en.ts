/** Every sentence of the newsroom in English: the catalog that the other languages are held to. One file for each room or page. */
import { account } from '#lib/messages/en/account'
import { articleFields } from '#lib/messages/en/article-fields'
import { citing } from '#lib/messages/en/citing'
import { claimsPanel } from '#lib/messages/en/claims-panel'
import { detailsPanel } from '#lib/messages/en/details-panel'
import { errors } from '#lib/messages/en/errors'
import { labels } from '#lib/messages/en/labels'
import { questionsPanel } from '#lib/messages/en/questions-panel'
import { ui } from '#lib/messages/en/ui'
import { writing } from '#lib/messages/en/writing'

export const en = {
  account,
  articleFields,
  citing,
  claimsPanel,
  detailsPanel,
  errors,
  labels,
  questionsPanel,
  ui,
  writing,
} as const
