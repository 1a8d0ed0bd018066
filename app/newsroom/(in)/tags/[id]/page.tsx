import type { Metadata } from 'next'
import Link from 'next/link'
import { addressOf } from '#components/newsroom/articles/filters'
import { TagNames } from '#components/newsroom/tags/tag-names'
import { TagParent } from '#components/newsroom/tags/tag-parent'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { tagKindLabels } from '#lib/tags/labels'
import { tag } from '#lib/tags/queries'

export const metadata: Metadata = { title: 'Tag' }

export default async function TagPage({ params }: PageProps<'/newsroom/tags/[id]'>) {
  const actor = await requireActor()
  const { id, name, kind, description, aliases, parent, children } = await orNotFound(tag(actor, (await params).id))
  const change = can(actor, 'tag.change')
  return (
    <div className="page">
      <header className="page-head">
        <h1 dir="auto">{name}</h1>
        <Link href={addressOf({ tag: name })}>Pieces with this tag</Link>
      </header>
      <div className="columns">
        <div>
          <section className="panel" aria-labelledby="names">
            <h2 id="names">Other names</h2>
            <TagNames tagId={id} name={name} aliases={aliases} change={change} />
          </section>
          <section className="panel" aria-labelledby="parts">
            <h2 id="parts">Its parts</h2>
            {children.length === 0 ? <p className="nothing">Nothing is part of it.</p> : null}
            <ul className="rows">
              {children.map((child) => (
                <li key={child.id}>
                  <Link href={`/newsroom/tags/${child.id}`} dir="auto">
                    {child.name}
                  </Link>{' '}
                  <span className="hint">{tagKindLabels[child.kind]}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <section className="panel" aria-labelledby="about">
          <h2 id="about">About</h2>
          {description ? <p dir="auto">{description}</p> : null}
          <p>{tagKindLabels[kind]}.</p>
          <TagParent tagId={id} parent={parent} change={change} />
        </section>
      </div>
    </div>
  )
}
