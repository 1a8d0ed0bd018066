import type { Profile } from '#lib/generated/prisma/enums'
import { deskPath } from '#lib/site/addresses'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import type { Words } from '#lib/site/words/shape'

type Props = { profile: Profile; desk?: { name: string; slug: string } | null; words: Words }

/** Profile and desk of an article. The colour only repeats the word: nothing is said by colour alone. */
export function Label({ profile, desk, words }: Props) {
  return (
    <p className={`label ${profile}`}>
      <span>{words.profile[profile]}</span>{' '}
      {desk && (
        <a href={deskPath(desk)} {...languageOf(site.language, words.language)}>
          {desk.name}
        </a>
      )}
    </p>
  )
}
