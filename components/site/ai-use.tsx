import type { ToldAiUse } from '#lib/site/ai-use'
import { languageOf } from '#lib/site/languages'
import type { Words } from '#lib/site/words/shape'
import { Said } from './said.tsx'

/** One sentence: what AI did in a piece, and who answers for it. */
export function AiUse({ aiUse, language, words }: { aiUse: ToldAiUse; language: string; words: Words }) {
  const own = languageOf(language, words.language)
  const parts = { tool: <bdi>{aiUse.tool}</bdi>, purpose: <bdi {...own}>{aiUse.purpose}</bdi> }
  return (
    <p className="ai-use" {...languageOf(words.language, language)}>
      <Said phrase={words.aiUse[aiUse.use]} parts={parts} />
    </p>
  )
}
