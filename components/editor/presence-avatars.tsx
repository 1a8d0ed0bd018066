'use client'

import { useTranslations } from '#components/translations'
import type { Present } from '#lib/drafts/protocol'

/** Everybody else who has the article open now. */
export function PresenceAvatars({ people }: { people: readonly Present[] }) {
  const t = useTranslations('writing')
  const others = people.filter((person) => !person.me)
  if (others.length === 0) return null
  return (
    <ul className="presence-avatars" aria-label={t('hereNow')}>
      {others.map((person) => (
        <li key={person.personId} title={person.name} style={{ backgroundColor: colourIn(person.colour) }}>
          <span aria-hidden>{initials(person.name)}</span>
          <span className="visually-hidden">{person.name}</span>
        </li>
      ))}
    </ul>
  )
}

const colourIn = (colour: string) => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : '#3b4cc0')

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('')
}
