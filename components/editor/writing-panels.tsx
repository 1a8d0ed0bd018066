'use client'

import type { Editor } from '@tiptap/core'
import { Checks } from '#components/checks/checks'
import { useTranslations } from '#components/translations'
import type { Named } from '#components/ui/picked-names'
import { useStable } from '#components/ui/use-stable'
import type { Check } from '#lib/checks/all'
import type { DetailsSaving } from '#lib/writing/details-saving'
import type { WritingContext } from '#lib/writing/queries'
import { LatePart } from './late-part.tsx'
import { late } from './late-parts.ts'
import { Panel } from './panel.tsx'
import type { Claims } from './use-claims.tsx'
import type { useComments } from './use-comments.tsx'
import { useDetailsView } from './use-details.ts'
import type { useShownThread } from './use-shown-thread.tsx'
import type { Style } from './use-style.tsx'
import type { Suggestions } from './use-suggesting.ts'

type Beside = Pick<WritingContext, 'article' | 'questions' | 'checks' | 'assignments'>
type Props = {
  beside: Beside
  editor: Editor | null
  /** The text takes changes now */
  editable: boolean
  claims: Claims
  comments: ReturnType<typeof useComments>
  shownThread: ReturnType<typeof useShownThread>
  style: Style
  suggestions: Suggestions
  me: string
  /** Whoever is no author of the piece */
  othersSuggest: boolean
  details: DetailsSaving
  /** As it is typed */
  headline: string
  desks: readonly Named[]
  people: readonly Named[]
  nameOf: (personId: string) => string
  onGo: (check: Check) => boolean
  onAddSource: (claimId: string) => void
  onSource: (sourceId: string) => void
  onQuestions: (questions: Beside['questions']) => void
}

const detailsTrouble = ['refused', 'unreachable', 'conflict', 'asks']
const countOf = (things: readonly unknown[]) => (things.length > 0 ? String(things.length) : undefined)

/** The side panel: what is to be known of the piece, tab by tab. All but the first come when they are looked at. */
export function WritingPanels({
  beside: { article, questions, checks, assignments },
  editor,
  editable,
  claims,
  comments,
  shownThread,
  style,
  suggestions,
  me,
  othersSuggest,
  details,
  headline,
  desks,
  people,
  ...acts
}: Props) {
  const t = useTranslations('writing')
  const ofSuggestions = useTranslations('suggestions')
  const { status } = useDetailsView(details)
  const [onGo, onAddSource, onSource, onQuestions] = [
    useStable(acts.onGo),
    useStable(acts.onAddSource),
    useStable(acts.onSource),
    useStable(acts.onQuestions),
  ]
  const { id: articleId, language, may } = article
  const about = { articleId, language, editor }
  return (
    <Panel
      wanted={shownThread.wanted}
      tabs={[
        {
          name: 'checks',
          label: t('tabChecks'),
          count: countOf(checks.filter((check) => !check.passed && !check.waivedBy)),
          content: <Checks articleId={articleId} checks={checks} mayWaive={may.waive} onGo={onGo} />,
        },
        {
          name: 'claims',
          label: t('tabClaims'),
          count: String(claims.list.length),
          content: (
            <LatePart
              load={late.claims}
              given={{
                ...about,
                claims: claims.list,
                gone: claims.gone,
                mayWrite: may.claim,
                mayVerify: may.verify,
                onTook: claims.took,
                onAddSource,
                onSource,
              }}
            />
          ),
        },
        {
          name: 'comments',
          label: t('tabComments'),
          count: shownThread.open > 0 ? String(shownThread.open) : undefined,
          content: (
            <LatePart
              load={late.comments}
              given={{
                ...about,
                list: comments.list,
                onTook: comments.took,
                view: shownThread.view,
                onView: shownThread.choose,
                entering: shownThread.entering,
                onEntered: shownThread.entered,
                asked: shownThread.asked,
                mayComment: may.comment,
              }}
            />
          ),
        },
        {
          name: 'style',
          label: t('tabStyle'),
          count: countOf(style.places),
          content: <LatePart load={late.style} given={{ editor, style, language }} />,
        },
        {
          name: 'suggestions',
          label: ofSuggestions('title'),
          count: countOf(suggestions.open),
          content: (
            <LatePart
              load={late.suggestions}
              given={{
                ...about,
                suggestions,
                may: !(may.write && editable) ? 'read' : suggestions.only ? 'takeBack' : 'decide',
                me,
                othersSuggest,
                mayChoose: may.details,
                nameOf: acts.nameOf,
              }}
            />
          ),
        },
        {
          name: 'questions',
          label: t('tabQuestions'),
          count: countOf(questions.filter((question) => question.resolvedAt === null)),
          content: (
            <LatePart load={late.questions} given={{ articleId, questions, mayAsk: may.ask, onTook: onQuestions }} />
          ),
        },
        {
          name: 'details',
          label: t('tabDetails'),
          count: detailsTrouble.includes(status) ? t('tabNotSaved') : undefined,
          content: (
            <LatePart
              load={late.details}
              given={{ article, assignments, headline, saving: details, desks, people, claims: claims.list }}
            />
          ),
        },
      ]}
    />
  )
}
