/** `npm test`: every part, one after the other, and one line over all of it. `npm test -- unit` runs one part. */

import { rmSync } from 'node:fs'
import { type Part, parts, reports } from '#tests/run/parts'
import { type Tally, together } from '#tests/run/tally'

const [name, ...rest] = process.argv.slice(2)
const chosen = name ? parts.filter((part) => part.name === name) : parts
if (chosen.length === 0) {
  console.error(`There is no part "${name}". There are: ${parts.map((part) => part.name).join(', ')}.`)
  process.exit(1)
}

async function run(part: Part): Promise<Tally> {
  const begun = performance.now()
  console.log(`\n── ${part.name}: ${part.what}`)
  const tally = await part.run(rest).catch((error: Error) => {
    console.error(error.name === 'NoBrowser' ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`── ${part.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`)
  return tally
}

const tallies: Tally[] = []
for (const part of chosen) tallies.push(await run(part))

rmSync(reports, { recursive: true, force: true })
const { passed, failed } = together(tallies)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
