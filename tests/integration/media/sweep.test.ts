/** The media store is cleared of what no row names, and of nothing where it belongs to another database. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { localStore } from '#lib/media/store/local'
import { keyIn, type Store } from '#lib/media/store/store'
import { type Named, sweep } from '#lib/media/store/sweep'

const tomorrow = new Date(Date.now() + 25 * 60 * 60_000)
const folder = () => mkdtempSync(join(tmpdir(), 'on-record-sweep-'))
const given = join(folder(), 'given')
writeFileSync(given, 'bytes')

/** A store with so many files that a row names, and so many that none does. */
async function filled(known: number, unknown: number) {
  const store = localStore(folder())
  const names = (count: number) => Array.from({ length: count }, () => `${randomBytes(32).toString('hex')}.jpg`)
  const [mine, others] = [names(known), names(unknown)]
  for (const name of [...mine, ...others]) await store.put(keyIn('files', name), given)
  const all = new Set(mine)
  const named: Named = async (_, files) => new Set(files.filter((file) => all.has(file)))
  return { store, mine, others, named }
}
/** A database that names what `named` says; as new as it was set back to */
function database(named: Named, id = randomUUID() as string) {
  const installation = { id, sweeps: 0 }
  const asked = vi.fn(named)
  const clears = (store: Store, now = tomorrow) =>
    sweep(store, {
      now,
      installation: { ...installation },
      named: asked,
      count: async () => {
        installation.sweeps += 1
      },
      alone: async (area, file, remove) => ((await named(area, [file])).has(file) ? false : remove()),
    })
  return { installation, asked, clears }
}
async function left(store: Store): Promise<string[]> {
  const names: string[] = []
  for await (const { key } of store.list('files')) if (!key.includes('installation')) names.push(key.slice(6))
  return names.toSorted()
}

const nothing: Named = async () => new Set()

test('a new database on the store of another removes nothing, whichever comes first', async () => {
  const { store, others } = await filled(0, 4)
  expect(await database(nothing).clears(store)).toBe(0)
  expect(await left(store)).toEqual(others.toSorted())
  const marked = await filled(4, 0)
  await database(marked.named).clears(marked.store)
  expect(await database(marked.named).clears(marked.store)).toBe(0)
  expect(await database(nothing).clears(marked.store)).toBe(0)
  expect(await left(marked.store)).toEqual(marked.mine.toSorted())
})

test('its own store is cleared of what no row names, also of most, once that is a day old', async () => {
  const { store, mine, named } = await filled(1, 4)
  const { clears } = database(named)
  expect(await clears(store, new Date())).toBe(0)
  expect(await clears(store)).toBe(4)
  expect(await left(store)).toEqual(mine)
})

test('a database that was set back to an earlier day removes nothing of what came since', async () => {
  const { store, named } = await filled(3, 2)
  const { installation, clears } = database(named)
  await clears(store, new Date())
  await clears(store, new Date())
  installation.sweeps = 1
  expect(await clears(store)).toBe(0)
  expect(await left(store)).toHaveLength(5)
})

test('what comes again while it is being removed stays, and a thousand are asked for at once', async () => {
  const { store, others, named } = await filled(1_001, 1)
  const [again = ''] = others
  const { asked, clears } = database(named)
  vi.spyOn(store, 'head').mockResolvedValue({ size: 5, changedAt: tomorrow })
  expect(await clears(store)).toBe(0)
  expect(asked).toHaveBeenCalledTimes(2)
  expect(await left(store)).toContain(again)
})
