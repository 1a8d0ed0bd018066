import type { Profile } from '#lib/generated/prisma/enums'
import { deskPath } from '#lib/site/addresses'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import type { Words } from '#lib/site/words/shape'

type Props = { profile: Profile; desk?: { name: string; slug: string }; words: Words }

/** What kind of piece it is, in a word, and which desk it comes from. Colour repeats the word, it never replaces it. */
export function Label({ profile, desk, words }: Props) {
  return (
    <p className={`label ${profile}`}>
      <span>{words.profile[profile]}</span>
      {desk && (
        <a href={deskPath(desk)} {...languageOf(site.language, words.language)}>
          {desk.name}
        </a>
      )}
    </p>
  )
}
