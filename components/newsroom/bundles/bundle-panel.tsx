import Link from 'next/link'
import { ChooseBundle } from '#components/newsroom/bundles/choose-bundle'
import { Standing } from '#components/newsroom/bundles/standing'
import { useTranslations } from '#components/translations'
import { reviewPath } from '#lib/articles/paths'
import { bundlePath } from '#lib/bundles/paths'
import type { BundleOfArticle } from '#lib/bundles/queries'
import { writtenIn } from '#lib/text/direction'

/** Which bundle a piece belongs to, with the way to the pieces before and after it; or the way into one. */
export function BundlePanel({ articleId, of: { bundle, choices } }: { articleId: string; of: BundleOfArticle }) {
  const t = useTranslations('bundlesPage')
  const pages = useTranslations('articlePages')
  if (!bundle)
    return (
      <>
        <p>{t('noChoice')}</p>
        {choices.length > 0 ? <ChooseBundle articleId={articleId} choices={choices} /> : null}
      </>
    )
  const { id, name, standing, waits, part, of, before, after } = bundle
  const there = () => (
    <Link href={bundlePath(id)}>
      <bdi>{name}</bdi>
    </Link>
  )
  return (
    <>
      <p>
        {t.rich('partOf', { part, of, bundle: there })} <Standing standing={standing} />
      </p>
      {waits ? <p className="hint">{t('waitsWith')}</p> : null}
      {[
        { word: t('before'), piece: before },
        { word: t('after'), piece: after },
      ].map(({ word, piece }) =>
        piece ? (
          <p key={word}>
            {word}:{' '}
            <Link href={reviewPath(piece.articleId)} {...writtenIn(piece.language)}>
              {piece.headline || pages('noHeadline')}
            </Link>
          </p>
        ) : null,
      )}
    </>
  )
}
