import type { Metadata } from 'next'
import Link from 'next/link'
import { addressOf } from '#components/newsroom/articles/filters'
import { Story } from '#components/newsroom/tags/story'
import { TagNames } from '#components/newsroom/tags/tag-names'
import { TagParent } from '#components/newsroom/tags/tag-parent'
import { getTranslations } from '#components/translations/server'
import { addressWith } from '#lib/article-list/narrowing'
import { articleList } from '#lib/article-list/queries'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { bundlesOf } from '#lib/bundles/queries'
import { ideas } from '#lib/planning/queries'
import { tag } from '#lib/tags/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('tagPages'))('one') })

export default async function TagPage({ params }: PageProps<'/newsroom/tags/[id]'>) {
  const actor = await requireActor()
  const { id, name, kind, description, aliases, parent, children } = await orNotFound(tag(actor, (await params).id))
  const [{ articles }, planned] = can(actor, 'article.read')
    ? await Promise.all([articleList(actor, { tagId: id }), ideas(actor, { tagId: id })])
    : [{ articles: [] }, []]
  const t = await getTranslations('tagPages')
  const labels = await getTranslations('labels')
  const change = can(actor, 'tag.change')
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <Link href={addressOf({ tag: name })}>{t('articles')}</Link>
        <Link href={addressWith('/newsroom/board', { tag: name })}>{t('onBoard')}</Link>
        <Link href={addressWith('/newsroom/calendar', { view: 'month', tag: name })}>{t('inCalendar')}</Link>
      </header>
      <div className="columns">
        <div>
          <Story
            name={name}
            articles={articles}
            bundles={await bundlesOf(articles.map((article) => article.id))}
            ideas={planned}
            mayPlan={can(actor, 'idea.create')}
            now={new Date()}
          />
          <section className="panel" aria-labelledby="names">
            <h2 id="names">{t('otherNames')}</h2>
            <TagNames tagId={id} name={name} aliases={aliases} change={change} />
          </section>
          <section className="panel" aria-labelledby="parts">
            <h2 id="parts">{t('parts')}</h2>
            {children.length === 0 ? <p className="nothing">{t('noParts')}</p> : null}
            <ul className="rows">
              {children.map((child) => (
                <li key={child.id}>
                  <Link href={`/newsroom/tags/${child.id}`}>
                    <bdi>{child.name}</bdi>
                  </Link>{' '}
                  <span className="hint">{labels(`tagKind.${child.kind}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <section className="panel" aria-labelledby="about">
          <h2 id="about">{t('about')}</h2>
          {description ? <p>{description}</p> : null}
          <p>{t('kindSentence', { kind: labels(`tagKind.${kind}`) })}</p>
          <TagParent tagId={id} parent={parent} change={change} />
        </section>
      </div>
    </div>
  )
}
