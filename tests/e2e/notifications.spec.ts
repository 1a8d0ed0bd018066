import { beginThread } from '#lib/comments/commands'
import { db } from '#lib/db'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { report } from '#tests/support/flow'

test('a mention rings the bell, and is read once it is opened from the list or from a mail', async ({ as }) => {
  const room = await demoRoom()
  const [article, osric] = [await report(room), await actor('osric')]
  const mention = (quote: string) =>
    beginThread(osric, article.id, {
      ...{ quote, before: '', after: '', at: 0 },
      text: `Is “${quote}” right, @[${room.reporter.personId}]?`,
    })
  const rahel = await as('rahel')
  await rahel.goto('/newsroom/articles')
  const bell = rahel.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^Notifications/ })
  const unread = async () => Number(/(\d+) unread/.exec((await bell.textContent()) ?? '')?.[1] ?? 0)
  const begin = await unread()

  await mention('Monday')
  await expect.poll(unread).toBe(begin + 1)
  await expect(rahel).toHaveTitle(new RegExp(`^\\(${begin + 1}\\) `))
  await bell.click()
  await rahel.getByRole('link', { name: 'Osric Quill mentioned you' }).first().click()
  await expect(rahel.getByRole('article', { name: 'Comments on “Monday”' })).toBeVisible()
  await expect.poll(unread).toBe(begin)

  await mention('harbour')
  await expect.poll(unread).toBe(begin + 1)
  const { id } = await db.notification.findFirstOrThrow({
    where: { articleId: article.id, personId: room.reporter.personId, readAt: null },
  })
  await rahel.goto(`/newsroom/notifications/${id}`)
  await expect(rahel.getByRole('article', { name: 'Comments on “harbour”' })).toBeVisible()
  await expect.poll(unread).toBe(begin)
})
