'use client'

import './writing.css'
import './top-bar.css'
import './panel.css'
import './claims.css'
import './suggestions.css'
import './text.css'
import '../comments/comments.css'
import '../site/styles/chart.css'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import type { Named } from '#components/ui/picked-names'
import { type Check, openBlockers } from '#lib/checks/all'
import type { ShownThread } from '#lib/comments/shown'
import { message } from '#lib/messages/message'
import type { TextMedia } from '#lib/text/media'
import type { WritingContext } from '#lib/writing/queries'
import { ArticleEditor } from './article-editor.tsx'
import { askPicturesAgain } from './ask-again.ts'
import { ConnectionBanner } from './connection-banner.tsx'
import type { Me } from './draft-connection.ts'
import { goToCheckInText } from './go-to-in-text.ts'
import { HeadlineMeter } from './headline-meter.tsx'
import { LatePart } from './late-part.tsx'
import { late, useLateParts } from './late-parts.ts'
import { LeavingGuard } from './leaving-guard.tsx'
import { useOpened } from './opened.ts'
import { OpenedTools } from './opened-tools.tsx'
import { PasteNotice } from './paste-notice.tsx'
import { useSaid } from './said.ts'
import { picturesOnTheWay } from './sent-pictures.ts'
import { StoredText, type StoredWords } from './stored-text.tsx'
import { SuggestingSwitch } from './suggesting-switch.tsx'
import { Toolbar } from './toolbar.tsx'
import { TopBar } from './top-bar.tsx'
import { useCiting } from './use-citing.tsx'
import { useClaims, useLights } from './use-claims.tsx'
import { useCommenting } from './use-commenting.tsx'
import { useComments } from './use-comments.tsx'
import { useCopiedClaims } from './use-copied-claims.ts'
import { useDetails, useDetailsView } from './use-details.ts'
import { useDraft } from './use-draft.ts'
import { useFullScreen } from './use-full-screen.tsx'
import { useHasText } from './use-has-text.tsx'
import { useHeadline } from './use-headline.ts'
import { useNameOf } from './use-name-of.ts'
import { useOnceSaved } from './use-once-saved.tsx'
import { useShownThread } from './use-shown-thread.tsx'
import { useSidePanel } from './use-side-panel.tsx'
import { useStyle } from './use-style.tsx'
import { useSuggesting } from './use-suggesting.ts'
import { WordCount } from './word-count.tsx'
import { WritingBoxes } from './writing-boxes.tsx'
import { WritingNotices } from './writing-notices.tsx'
import { WritingPanels } from './writing-panels.tsx'

export type WritingPageProps = {
  beside: WritingContext
  comments: ShownThread[]
  me: Me
  desks: Named[]
  people: Named[]
  footnoteLetters: string
  /** The text as the database has it, shown until the live one is here */
  stored: StoredWords
}

/** The writing page: the live text in the middle, the side panel beside it. */
export function WritingPage({ beside, comments: given, me, desks, people, footnoteLetters, stored }: WritingPageProps) {
  const sentence = useSentence()
  const [editor, setEditor] = useState<Editor | null>(null)
  const [linking, setLinking] = useState<boolean | null>(null)
  const [embedding, setEmbedding] = useState<boolean | null>(null)
  const [picturing, setPicturing] = useState<boolean | null>(null)
  const [exhibiting, setExhibiting] = useState<boolean | null>(null)
  const [charting, setCharting] = useState<boolean | null>(null)
  const [media, setMedia] = useState<{ form: TextMedia['form']; open: boolean } | null>(null)
  const [lightsOn, setLights] = useLights()
  const draft = useDraft(beside.article.id, me, beside.article.generation)
  const [{ article, changesAsked, changedSince, otherWords, withdrawal, rows, questions, checks }, took, askAgain] =
    useSidePanel(beside, draft.provider)
  const headline = useHeadline(editor, article.headline)
  const suggestions = useSuggesting(editor, draft.suggests ?? article.may.onlySuggest)
  const ofSuggestions = useTranslations('suggestions')
  const nameOf = useNameOf(people, me)
  const hasText = useHasText(draft.doc)
  const tools = useOpened(editor)
  useLateParts(editor !== null)
  const [full, toggleFull] = useFullScreen(editor)
  const claims = useClaims(rows, editor, lightsOn)
  useCopiedClaims(article.id, editor, claims.took)
  const citing = useCiting(article.id, article.language, editor, claims)
  const told = useSaid(editor, 'said')
  const toldAloud = useSaid(editor, 'saidAloud')
  const textSaved = useOnceSaved(draft.provider)
  const comments = useComments(article.id, given, draft.provider, editor)
  const shownThread = useShownThread(comments.list, editor)
  const commenting = useCommenting(article.id, article.language, editor, comments, {
    may: article.may.comment,
    textSaved,
    onThread: shownThread.enter,
    onPiece: shownThread.begin,
  })
  const style = useStyle(article.id, article.language, editor)
  const telling = citing.said ?? commenting.said ?? (told && sentence(told))
  const details = useDetails(article)
  const { status: detailsStatus } = useDetailsView(details)
  useEffect(() => askPicturesAgain(document), [])
  const afterDetails = useEffectEvent(askAgain)
  useEffect(() => {
    if (detailsStatus === 'saved' || detailsStatus === 'refused') void afterDetails()
  }, [detailsStatus])
  const onceSaved = async () => {
    const onTheWay = editor ? picturesOnTheWay(editor.state) : 0
    if (onTheWay > 0) return sentence(message('pictures.onTheWay', { count: onTheWay }))
    const why = await details.settled()
    return why ? sentence(why) : textSaved()
  }

  const goTo = (check: Check) => editor !== null && goToCheckInText(editor, check)
  const startLink = () => editor?.isEditable && setLinking(true)
  const startPicture = () => editor?.isEditable && setPicturing(true)
  const startGallery = () => editor?.isEditable && setExhibiting(true)
  const startChart = () => editor?.isEditable && setCharting(true)
  const startMedia = (form: TextMedia['form']) => editor?.isEditable && setMedia({ form, open: true })
  const startEmbed = () => editor?.isEditable && setEmbedding(true)
  return (
    <div className="writing" data-full={full || undefined}>
      <LeavingGuard draft={draft} editor={editor} />
      <TopBar
        article={article}
        draft={draft}
        editor={editor}
        changedSince={changedSince}
        onceSaved={onceSaved}
        blockers={openBlockers(checks)}
        blockersNow={async () => openBlockers((await askAgain()).checks)}
        onGo={goTo}
      >
        {article.may.write ? <SuggestingSwitch suggestions={suggestions} off={!editor || !draft.editable} /> : null}
      </TopBar>
      <div className="writing-main">
        <div className="writing-bars">
          {editor ? (
            <Toolbar
              editor={editor}
              lightsOn={lightsOn}
              onLights={setLights}
              onLink={startLink}
              onCite={citing.start}
              onComment={article.may.comment ? commenting.start : null}
              onOpen={tools.open}
              full={full}
              onFull={toggleFull}
            />
          ) : (
            <div className="writing-tools" aria-hidden />
          )}
          {editor ? (
            <OpenedTools editor={editor} opened={tools.bar} language={article.language} onClose={tools.closeBar} />
          ) : null}
          <ConnectionBanner draft={draft} />
          <p role="status" className="writing-said" data-said={telling !== null || undefined}>
            {telling}
          </p>
          <p role="status" className="visually-hidden">
            {toldAloud && sentence(toldAloud)}
          </p>
          <PasteNotice editor={editor} />
          {editor ? (
            <WritingBoxes
              editor={editor}
              articleId={article.id}
              citing={citing}
              claims={claims.list}
              commenting={commenting}
              style={style}
              linking={linking}
              onLinked={() => setLinking(false)}
              embedding={embedding}
              onEmbedded={() => setEmbedding(false)}
              picturing={picturing}
              onPictured={() => setPicturing(false)}
              exhibiting={exhibiting}
              onExhibited={() => setExhibiting(false)}
              charting={charting}
              onCharted={() => setCharting(false)}
              media={media}
              onMedia={() => setMedia(media && { ...media, open: false })}
            />
          ) : null}
        </div>
        <WritingNotices
          draft={draft}
          state={article.state}
          mayWrite={article.may.write}
          suggests={suggestions.only}
          tooHeavy={article.tooHeavy}
          changesAsked={changesAsked}
          changedSince={changedSince}
          otherWords={otherWords}
          articleId={article.id}
          withdrawal={withdrawal}
        />
        <div className="writing-area" data-waiting={!editor || undefined}>
          {editor ? <HeadlineMeter editor={editor} profile={article.profile} /> : <p className="headline-meter" />}
          {hasText ? (
            <ArticleEditor
              draft={draft}
              me={me}
              editable={draft.editable && article.may.write}
              language={article.language}
              footnoteLetters={footnoteLetters}
              knows={(id) => claims.known(id) || comments.known(id)}
              onCite={citing.start}
              onCommented={shownThread.show}
              onLink={startLink}
              onEmbed={startEmbed}
              onPicture={startPicture}
              onGallery={startGallery}
              onChart={startChart}
              onMedia={startMedia}
              described={(kind, person) =>
                ofSuggestions(kind === 'insertion' ? 'toInsert' : kind === 'deletion' ? 'toDelete' : 'toRestyle', {
                  name: nameOf(person),
                })
              }
              onEditor={setEditor}
            />
          ) : null}
          {editor ? null : <StoredText text={stored} language={article.language} />}
        </div>
        {editor ? <WordCount editor={editor} language={article.language} /> : null}
      </div>
      <WritingPanels
        beside={{ article, questions, checks, assignments: beside.assignments }}
        editor={editor}
        editable={draft.editable}
        claims={claims}
        comments={comments}
        shownThread={shownThread}
        style={style}
        suggestions={suggestions}
        me={me.id}
        othersSuggest={draft.othersSuggest ?? article.othersSuggest}
        details={details}
        headline={headline}
        desks={desks}
        people={people}
        nameOf={nameOf}
        onGo={goTo}
        onAddSource={citing.startAt}
        onSource={tools.openSource}
        onQuestions={(now) => took({ questions: now })}
      />
      {editor && tools.beside ? (
        <LatePart
          load={late.beside}
          asked={tools.beside}
          given={{ editor, asked: tools.beside, articleId: article.id, onClose: tools.closeBeside }}
        />
      ) : null}
    </div>
  )
}
