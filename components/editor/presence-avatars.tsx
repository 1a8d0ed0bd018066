'use client'

import { useTranslations } from '#components/translations'
import type { Present } from '#lib/drafts/protocol'
import type { Following } from './use-following.ts'

/** Everybody else who has the article open now; pressing one follows that person's caret. */
export function PresenceAvatars({ people, following }: { people: readonly Present[]; following: Following }) {
  const t = useTranslations('writing')
  const others = people.filter((person) => !person.me)
  const { person: followed, follow } = following
  return (
    <>
      {others.length > 0 ? (
        <ul className="presence-avatars" aria-label={t('hereNow')}>
          {others.map(({ personId, name, colour }) => (
            <li key={personId}>
              <button
                type="button"
                title={t('follow', { name })}
                aria-pressed={followed?.personId === personId}
                style={{ backgroundColor: colourIn(colour) }}
                onClick={() => follow(followed?.personId === personId ? null : personId)}
              >
                <span aria-hidden>{initials(name)}</span>
                <span className="visually-hidden">{t('follow', { name })}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="following" data-shown={followed ? true : undefined}>
        <p role="status">{followed ? t('following', { name: followed.name }) : null}</p>
        {followed ? (
          <button type="button" className="button" onClick={() => follow(null)}>
            {t('stopFollowing')}
          </button>
        ) : null}
      </div>
    </>
  )
}

const colourIn = (colour: string) => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : '#3b4cc0')

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('')
}
