/** Stored text says which version of the schema it was written under; older text is raised step by step when it is read. */
import type { RawText as ArticleText } from '#lib/text/json'

export const textVersion = 1

/** `upgrades[n]` raises text from version n to n + 1. A new version of the schema adds one. */
export const upgrades: Readonly<Record<number, (text: ArticleText) => ArticleText>> = {}

/** Raises text of `version` to the present one. Refuses versions that are newer than this program or have no step. */
export function upgrade(text: ArticleText, version: number): ArticleText {
  if (version > textVersion) throw new RangeError(`This text was written by a newer version (${version}) of On Record.`)
  let raised = text
  for (let at = version; at < textVersion; at += 1) {
    const step = upgrades[at]
    if (!step) throw new RangeError(`There is no step that raises text from version ${at}.`)
    raised = step(raised)
  }
  return raised
}
