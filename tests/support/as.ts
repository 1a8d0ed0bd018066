/** Journeys of several people: each has a browser of their own, signed in without the form. */
import { test as base, type Page } from '@playwright/test'
import type { Actor } from '#lib/auth/actor'
import { cookieNames, sealIn } from '#lib/auth/cookie'
import { db } from '#lib/db'
import { signedIn } from '#tests/support/sessions'

export { expect } from '@playwright/test'

/** Those of the demo newsroom, by their first names. */
export type Who = 'mirela' | 'ilse' | 'tomas' | 'rahel' | 'dario' | 'anouk' | 'yusra' | 'osric' | 'salma'

export type Fixtures = {
  /** A page of a browser in which this person is signed in */
  as: (who: Who) => Promise<Page>
  /** A page of a browser without scripts, in which nobody is signed in */
  reader: Page
}

export const test = base.extend<Fixtures>({
  as: async ({ browser, baseURL }, use) => {
    const opened: Page[] = []
    await use(async (who) => {
      const context = await browser.newContext()
      const { personId } = await actor(who)
      const value = sealIn((await signedIn(personId)).cookie) ?? ''
      await context.addCookies([
        { name: cookieNames.session, value, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' },
      ])
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },
  reader: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await use(await context.newPage())
    await context.close()
  },
})

/** Somebody of the demo newsroom, as the product's own commands know them. */
export async function actor(who: Who): Promise<Actor> {
  const person = await db.person.findFirstOrThrow({
    where: { slug: { startsWith: `${who}-` } },
    select: { id: true, name: true, role: true, desks: { select: { deskId: true } } },
  })
  const { id, name, role, desks } = person
  return { personId: id, name, role, deskIds: desks.map(({ deskId }) => deskId), language: null, credential: null }
}
