import type { Profile } from '#lib/generated/prisma/enums'
import { deskPath } from '#lib/site/addresses'
import { profileWords } from '#lib/site/words'

/** What kind of piece it is, in a word, and which desk it comes from. Colour repeats the word, it never replaces it. */
export function Label({ profile, desk }: { profile: Profile; desk?: { name: string; slug: string } }) {
  return (
    <p className={`label ${profile}`}>
      <span>{profileWords[profile]}</span>
      {desk && <a href={deskPath(desk)}>{desk.name}</a>}
    </p>
  )
}
