'use client'

import type { Editor } from '@tiptap/core'
import { useClock } from '#components/dates/clock'
import { Moment } from '#components/dates/moment'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useKeyNames } from '#components/ui/modifier'
import { momentShown } from '#lib/dates/shown'
import { colourOf, patternOf } from '#lib/drafts/colours'
import { writtenIn } from '#lib/text/direction'
import type { restyles } from '#lib/text/marks/restyle'
import type { Suggested } from '#lib/text/suggestion-ranges'
import { OthersSuggest } from './others-suggest.tsx'
import type { Suggestions } from './use-suggesting.ts'

type Style = (typeof restyles)[number]

type Props = {
  articleId: string
  editor: Editor | null
  /** Of the article */
  language: string
  suggestions: Suggestions
  /** Whoever only suggests takes back what is hers. */
  may: 'decide' | 'takeBack' | 'read'
  me: string
  /** Whoever is no author of the piece, and whether this person may change that */
  othersSuggest: boolean
  mayChoose: boolean
  nameOf: (personId: string) => string
}

/** The open suggestions in reading order: who suggests what, to be accepted or rejected one by one, by person, or all. */
export function SuggestionsPanel({ articleId, othersSuggest, mayChoose, ...props }: Props) {
  const t = useTranslations('suggestions')
  const named = useKeyNames()
  return (
    <>
      <OthersSuggest articleId={articleId} on={othersSuggest} may={mayChoose} />
      {props.suggestions.open.length > 0 ? (
        <OpenSuggestions {...props} />
      ) : (
        <p className="hint">{t('none', { keys: named('Mod-Shift-e') })}</p>
      )}
    </>
  )
}

function OpenSuggestions({
  editor,
  language,
  suggestions: { open, decide },
  may,
  me,
  nameOf,
}: Omit<Props, 'articleId' | 'othersSuggest' | 'mayChoose'>) {
  const t = useTranslations('suggestions')
  const mayDecide = may === 'decide'
  const people = [...new Set(open.map(({ person }) => person))]
  const idsOf = (person: string) => open.filter((each) => each.person === person).map(({ id }) => id)
  const all = open.map(({ id }) => id)
  return (
    <>
      {mayDecide ? (
        <div className="suggestion-acts">
          <Button onClick={() => decide('accept', all)}>{t('acceptAll')}</Button>
          <Button onClick={() => decide('reject', all)}>{t('rejectAll')}</Button>
        </div>
      ) : null}
      {mayDecide && people.length > 1
        ? people.map((person) => (
            <div key={person} className="suggestion-acts">
              <span className="suggestion-of">
                <Line suggester={person} />
                <bdi>{nameOf(person)}</bdi>
              </span>
              <Button
                kind="quiet"
                aria-label={t('acceptAllOf', { name: nameOf(person) })}
                onClick={() => decide('accept', idsOf(person))}
              >
                {t('acceptAll')}
              </Button>
              <Button
                kind="quiet"
                aria-label={t('rejectAllOf', { name: nameOf(person) })}
                onClick={() => decide('reject', idsOf(person))}
              >
                {t('rejectAll')}
              </Button>
            </div>
          ))
        : null}
      <ul className="suggestion-list">
        {open.map((each) => (
          <SuggestionItem
            key={each.id}
            suggested={each}
            language={language}
            name={nameOf(each.person)}
            onGo={() => editor?.chain().setTextSelection(each).focus().scrollIntoView().run()}
            onDecide={mayDecide ? (decision) => decide(decision, [each.id]) : null}
            onTakeBack={may === 'takeBack' && each.person === me ? () => decide('reject', [each.id]) : null}
          />
        ))}
      </ul>
    </>
  )
}

/** Drawn as under the words in the text */
const Line = ({ suggester }: { suggester: string }) => (
  <span
    className="suggestion-who"
    data-colour={colourOf(suggester).slice(1)}
    data-pattern={patternOf(suggester)}
    aria-hidden
  />
)

function SuggestionItem({
  suggested: { person, at, inserted, deleted, restyled },
  language,
  name,
  onGo,
  onDecide,
  onTakeBack,
}: {
  suggested: Suggested
  language: string
  name: string
  onGo: () => void
  onDecide: ((decision: 'accept' | 'reject') => void) | null
  onTakeBack: (() => void) | null
}) {
  const t = useTranslations('suggestions')
  const writing = useTranslations('writing')
  const { dates } = useClock()
  const words = writtenIn(language)
  const about = [deleted, inserted, ...restyled.map((each) => each.words)].filter(Boolean).join(' → ').slice(0, 60)
  return (
    <li className="suggestion-item">
      <p className="hint">
        <Line suggester={person} />
        <bdi>{name}</bdi> · <Moment shown={momentShown(dates, new Date(at), new Date(), 'short')} />
      </p>
      <button type="button" className="suggestion-words" onClick={onGo}>
        {deleted ? (
          <span>
            {t('delete')} <del {...words}>{deleted}</del>{' '}
          </span>
        ) : null}
        {inserted ? (
          <span>
            {t('insert')} <ins {...words}>{inserted}</ins>{' '}
          </span>
        ) : null}
        {restyled.map((each) => (
          <span key={each.style}>
            {t(each.on ? 'set' : 'take', { style: writing(each.style as Style) })} <bdi {...words}>
              {each.words}
            </bdi>{' '}
          </span>
        ))}
      </button>
      {onDecide ? (
        <div className="suggestion-acts">
          <Button aria-label={t('acceptThis', { words: about })} onClick={() => onDecide('accept')}>
            {t('accept')}
          </Button>
          <Button aria-label={t('rejectThis', { words: about })} onClick={() => onDecide('reject')}>
            {t('reject')}
          </Button>
        </div>
      ) : null}
      {onTakeBack ? (
        <div className="suggestion-acts">
          <Button aria-label={t('takeBackThis', { words: about })} onClick={onTakeBack}>
            {t('takeBack')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
