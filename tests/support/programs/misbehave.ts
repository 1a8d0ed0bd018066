/** A program that does what no program of the library should, as its work says. */
import { writeFile } from 'node:fs/promises'

const { how } = JSON.parse(process.argv[2] ?? '{}')
const held: Buffer[] = []
if (how === 'endless') for (;;) Math.sqrt(2)
if (how === 'greedy') for (;;) held.push(Buffer.alloc(20_000_000, 1))
if (how === 'broken') throw new Error('no such luck')
if (how === 'elsewhere') await writeFile('/tmp/on-record-elsewhere', 'x')
if (how === 'babbling') process.stdout.write('[1, 2')
if (how === 'mistaken') process.stdout.write(JSON.stringify({ value: { takenAt: 12 } }))
if (how === 'secrets') process.stdout.write(JSON.stringify({ value: Object.keys(process.env) }))
