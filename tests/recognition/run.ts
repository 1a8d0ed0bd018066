/** npm run recognition [folder] [-- --misses]: precision and recall of the recognition, per field and language. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { missesOf, tableOf } from '#tests/recognition/report'
import { type Scored, scoreAll, textsIn } from '#tests/recognition/texts'

const halves = ['tuning', 'held-out']

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folders = given.length > 0 ? given : halves.map((half) => join('tests/recognition', half)).filter(existsSync)
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
  if (process.argv.includes('--misses')) out(missesOf(scored))
}

for (const folder of folders) print(scoreAll(textsIn(folder)), folder)
