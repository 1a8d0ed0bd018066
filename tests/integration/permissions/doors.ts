/** Finds the doors of the newsroom: every function that a queries.ts or commands.ts hands out. */
import { existsSync, readdirSync } from 'node:fs'
import type { Cases } from './case.ts'

type Module = { [name: string]: unknown }

const here = (path: string) => new URL(path, import.meta.url)
const lib = here('../../../lib/')

export const rooms = readdirSync(lib, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
  .map((entry) => entry.name)
  .filter((room) => ['queries.ts', 'commands.ts'].some((file) => existsSync(new URL(`${room}/${file}`, lib))))

export async function doorsOf(room: string): Promise<string[]> {
  const files = ['queries.ts', 'commands.ts'].map((file) => new URL(`${room}/${file}`, lib)).filter(existsSync)
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ file.href) as Promise<Module>))
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
