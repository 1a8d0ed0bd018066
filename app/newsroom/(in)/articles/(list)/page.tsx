import type { Metadata } from 'next'
import { ArticleTable } from '#components/newsroom/articles/article-table'
import { type AskedFor, addressOf, Filters, States } from '#components/newsroom/articles/filters'
import { NoArticles } from '#components/newsroom/articles/no-articles'
import { Pages } from '#components/newsroom/articles/pages'
import { DropFiles } from '#components/newsroom/intake/drop-files'
import { SavedViews } from '#components/newsroom/views/saved-views'
import { getTranslations } from '#components/translations/server'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { filtersOf } from '#lib/article-list/asked'
import { narrowingFrom } from '#lib/article-list/narrowing'
import { articleList } from '#lib/article-list/queries'
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { bundlesOf } from '#lib/bundles/queries'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'
import { savedViews } from '#lib/views/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('articlePages'))('title'),
})

export default async function ArticlesPage({ searchParams }: PageProps<'/newsroom/articles'>) {
  const actor = await requireActor()
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').trim()
  const asked: AskedFor = { ...narrowingFrom(one), state: one('state'), words: one('words') }
  const after = one('after')
  const [desks, people, views, answer] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    savedViews(actor, 'articles'),
    answering(() => listFor(actor, asked, after)),
  ])
  const t = await getTranslations('articlePages')
  const ofTrash = await getTranslations('articleTrash')
  const mayCreate = can(actor, 'article.create')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <div className="acts">
          {can(actor, 'article.trash') ? (
            <IntentLink className="button" data-kind="quiet" href="/newsroom/articles/trash">
              {ofTrash('title')}
            </IntentLink>
          ) : null}
          {mayCreate ? (
            <IntentLink className="button" data-kind="primary" href="/newsroom/articles/new">
              {t('newArticle')}
            </IntentLink>
          ) : null}
        </div>
      </header>
      {mayCreate ? <DropFiles /> : null}
      <SavedViews page="articles" asked={asked} views={views} />
      <States asked={asked} />
      <Filters asked={asked} desks={desks} people={people} />
      {answer.ok ? (
        <>
          {answer.value.articles.length > 0 ? (
            <ArticleTable articles={answer.value.articles} bundles={answer.value.bundles} now={new Date()} />
          ) : (
            <NoArticles narrowed={addressOf(asked) !== addressOf({})} mayCreate={mayCreate} />
          )}
          <Pages asked={asked} after={after} next={answer.value.next} />
        </>
      ) : (
        <Notice kind="warn" word={t('notShown')}>
          {answer.message}
        </Notice>
      )}
    </div>
  )
}

async function listFor(actor: Actor, asked: AskedFor, after: string) {
  const { state, words } = asked
  const filters = { state, words, ...(await filtersOf(actor, asked)) }
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  const list = await articleList(actor, given, after || null)
  return { ...list, bundles: await bundlesOf(list.articles.map(({ id }) => id)) }
}
