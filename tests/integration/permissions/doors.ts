/** Finds the doors of the newsroom: every function that a queries.ts or commands.ts hands out. */
import { existsSync, readdirSync } from 'node:fs'
import type { Cases } from './case.ts'

type Module = { [name: string]: unknown }

const here = (path: string) => new URL(path, import.meta.url)
const lib = here('../../../lib/')

/** Every queries.ts and commands.ts, by the room it stands in: lib/<room>/… at any depth. */
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?!generated\/).+\/(queries|commands)\.ts$/.test(path))
  .sort()
const roomOf = (path: string) => path.slice(0, path.indexOf('/'))

export const rooms = [...new Set(files.map(roomOf))]

export async function doorsOf(room: string): Promise<string[]> {
  const own = files.filter((path) => roomOf(path) === room).map((path) => new URL(path, lib))
  const modules = await Promise.all(own.map((file) => import(/* @vite-ignore */ file.href) as Promise<Module>))
  return modules.flatMap((module) => Object.keys(module).filter((name) => isDoor(module[name])))
}

/** A function, unless it makes an error. */
const isDoor = (value: unknown) => typeof value === 'function' && !(value.prototype instanceof Error)

/** The cases of a room, from cases/<room>.ts; none where there is no such file. */
export async function casesOf(room: string): Promise<Cases> {
  const file = here(`./cases/${room}.ts`)
  if (!existsSync(file)) return {}
  return ((await import(/* @vite-ignore */ file.href)) as { cases: Cases }).cases
}
