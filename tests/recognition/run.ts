/** npm run recognition [folder] [-- --misses]: precision and recall of the recognition, per field and language. What is missed in the half that nobody looks at is not told. */
import { basename } from 'node:path'
import { missesOf, tableOf } from '#tests/recognition/report'
import { halves, type Scored, scoreAll, textsIn } from '#tests/recognition/texts'

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folders = given.length > 0 ? given : halves()
const out = (text: string) => process.stdout.write(`${text}\n\n`)

function print(scored: readonly Scored[], folder: string) {
  for (const language of [...new Set(scored.map((each) => each.language))].sort())
    out(
      tableOf(
        language,
        scored.filter((each) => each.language === language),
      ),
    )
  out(tableOf(folder, scored))
  if (process.argv.includes('--misses') && basename(folder) !== 'held-out') out(missesOf(scored))
}

for (const folder of folders) print(scoreAll(textsIn(folder)), folder)
