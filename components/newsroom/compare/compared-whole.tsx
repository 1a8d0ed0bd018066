import { ClaimChanges } from '#components/newsroom/compare/claim-changes'
import { DetailChanges } from '#components/newsroom/compare/detail-changes'
import { StateBlocks } from '#components/newsroom/history/state-text'
import { PictureChangeList } from '#components/newsroom/review/picture-changes'
import { useTranslations } from '#components/translations'
import type { Comparison } from '#lib/comparing/queries'
import { directionOf } from '#lib/text/direction'
import styles from './compare.module.css'

/** All in which two contents of a piece differ, beneath each other, for a page that shows more than that: words and their marks, details, pictures, claims. */
export function ComparedWhole({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('comparePage')
  const { text, language, details, pictures, fileNames, claims } = comparison
  return (
    <div className={styles.whole}>
      {text.same ? (
        <p className="hint">{t('sameText')}</p>
      ) : (
        <div className={styles.block} lang={language} dir={directionOf(language)}>
          <StateBlocks text={text.text} language={language} writers={[]} />
        </div>
      )}
      <DetailChanges changes={details} language={language} />
      <PictureChangeList changes={pictures} names={fileNames} language={language} />
      <ClaimChanges changes={claims} language={language} />
    </div>
  )
}
