/** The demo newsroom as the flow of tests/support/flow wants it, on the desk World. */
import { db } from '#lib/db'
import { actor, type Who } from '#tests/support/as'
import type { Newsroom } from '#tests/support/flow'

export async function demoRoom(reporter: Who = 'rahel'): Promise<Newsroom> {
  const [desk, tag, source] = await Promise.all([
    db.desk.findUniqueOrThrow({ where: { slug: 'world' } }),
    db.tag.findFirstOrThrow({ where: { name: 'Ports and shipping' } }),
    db.source.findFirstOrThrow({ where: { name: 'Northline Shipping Gazette' } }),
  ])
  const [by, editor, chief, checker] = await Promise.all([
    actor(reporter),
    actor('ilse'),
    actor('mirela'),
    actor('osric'),
  ])
  return { deskId: desk.id, tagId: tag.id, sourceId: source.id, reporter: by, editor, chief, checker }
}
