import { join } from 'node:path'

/** What the programs that this one starts are made of: all that they may read. */
export const programParts = (): string[] =>
  ['lib', 'node_modules', 'package.json'].map((part) => join(process.cwd(), part))
