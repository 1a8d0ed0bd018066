/** A program that does what no program of the library should, as its work says. */
import { readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import sharp from 'sharp'

const { how, path, port } = JSON.parse(process.argv[2] ?? '{}')
const held: Buffer[] = []
if (how === 'endless') for (;;) Math.sqrt(2)
if (how === 'greedy') for (;;) held.push(Buffer.alloc(20_000_000, 1))
if (how === 'broken') throw new Error('no such luck')
if (how === 'elsewhere') await writeFile('/tmp/on-record-elsewhere', 'x')
if (how === 'killed') process.kill(process.pid, 'SIGTERM')
if (how === 'full') process.stdout.write(JSON.stringify({ full: true }))
if (how === 'babbling') process.stdout.write('[1, 2')
if (how === 'mistaken') process.stdout.write(JSON.stringify({ value: { takenAt: 12 } }))
if (how === 'looking') process.stdout.write(JSON.stringify({ value: [await readFile(path, 'utf8')] }))
// libvips is no part of Node, and asks nobody.
if (how === 'lookingByLibvips') process.stdout.write(JSON.stringify({ value: [(await sharp(path).metadata()).format] }))
if (how === 'calling') {
  await new Promise((resolve, reject) => connect(port, '127.0.0.1').once('connect', resolve).once('error', reject))
  process.stdout.write(JSON.stringify({ value: ['connected'] }))
  process.exit()
}
if (how === 'secrets') process.stdout.write(JSON.stringify({ value: Object.keys(process.env) }))
