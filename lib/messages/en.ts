/** Every sentence of the newsroom in English: the catalog that the other languages are held to. One file for each room or page. */
import { account } from '#lib/messages/en/account'
import { errors } from '#lib/messages/en/errors'
import { labels } from '#lib/messages/en/labels'

export const en = { account, errors, labels } as const
