'use client'

import { usePathname } from 'next/navigation'
import { Fragment } from 'react'
import { type May, navItemsFor } from '#components/newsroom/navigation'
import { useSentence, useTranslations } from '#components/translations'
import { useKeyNames } from '#components/ui/modifier'
import { libraryPath } from '#lib/media/address'
import { type Key, type KeyGroup, reviewKeys, writingKeys } from '#lib/writing/keys'

/** All keys by what they are for: those of the page that one is on before the others. */
export function KeyList({ may }: { may: May }) {
  const t = useTranslations('navigation')
  const list = useTranslations('keyList')
  const bulk = useTranslations('bulkEdits')
  const board = useTranslations('boardPage')
  const sentence = useSentence()
  const path = usePathname()
  const isWriting = /^\/newsroom\/articles\/[0-9a-f-]{36}$/.test(path)
  const isReviewing = /^\/newsroom\/articles\/[0-9a-f-]{36}\/review$/.test(path)
  const shown = ({ title, keys }: KeyGroup) => ({
    title: sentence(title),
    keys: keys.map((key) => ({ ...key, words: sentence(key.says) })),
  })
  const writing = writingKeys.map(shown)
  const importing = [
    { words: t('takeLineBack'), keys: ['t'] },
    { words: t('leaveLineOut'), keys: ['u'] },
  ]
  const selecting = [
    { words: bulk('keySelect'), keys: ['Space'] },
    { words: bulk('keyMore'), keys: ['Shift-ArrowDown'] },
    { words: bulk('keyAll'), keys: ['Mod-a'] },
    { words: bulk('keyNone'), keys: ['Escape'] },
  ]
  const newsroom = {
    title: list('newsroom'),
    keys: [
      ...navItemsFor(may).map(({ name, key }) => ({ words: t(`goTo.${name}`), keys: [`g ${key}`] })),
      { words: list('palette'), keys: ['Mod-k', 'Mod-Alt-k'] },
      ...(may.create ? [{ words: t('newArticle'), keys: ['n'] }] : []),
      { words: t('downAndUp'), keys: ['j', 'k'] },
      ...(path === '/newsroom/board' ? [{ words: board('moveKeyWords'), keys: ['m'] }] : []),
      ...(path === '/newsroom/import' ? importing : []),
      ...(path === libraryPath ? selecting : []),
      { words: t('open'), keys: ['Enter'] },
      { words: t('back'), keys: ['Escape'] },
      { words: t('thisList'), keys: ['?', 'Mod-/'] },
    ],
  }
  const reviewing = shown(reviewKeys)
  const groups = isWriting
    ? [...writing, newsroom, reviewing]
    : isReviewing
      ? [reviewing, newsroom, ...writing]
      : [newsroom, reviewing, ...writing]
  return groups.map(({ title, keys }) => (
    <section key={title}>
      <h3>{title}</h3>
      <dl className="keys">
        {keys.map((key) => (
          <div key={key.words}>
            <dt>
              <Caps {...key} />
            </dt>
            <dd>{key.words}</dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

function Caps({ keys = [], typed }: Omit<Key, 'says'>) {
  const t = useTranslations('keyList')
  const named = useKeyNames()
  return (
    <>
      {keys.map((each) => (
        <Fragment key={each}>
          <kbd dir="ltr">{named(each)}</kbd>{' '}
        </Fragment>
      ))}
      {typed ? (
        <kbd dir="ltr" title={t('typed')}>
          {typed}
        </kbd>
      ) : null}
    </>
  )
}
