import { StateBlocks } from '#components/newsroom/history/state-text'
import { useTranslations } from '#components/translations'
import type { Row } from '#lib/comparing/side-by-side'
import { directionOf } from '#lib/text/direction'
import type { TextNode } from '#lib/text/json'
import styles from './compare.module.css'

/** So many blocks that both have are folded: what one looks for is what differs. */
const folded = 4

/** As it was on one side, as it is on the other, block beside block. What both have is there once, across both. */
export function BesideText({ rows, language }: { rows: readonly Row[]; language: string }) {
  const t = useTranslations('comparePage')
  const written = { lang: language, dir: directionOf(language) }
  return (
    <table className={styles.beside}>
      <thead>
        <tr>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name, and hold nothing
          <tr key={at}>
            {'same' in row ? (
              <td colSpan={2} className={styles.same}>
                {row.same.length < folded ? (
                  <Blocks blocks={row.same} {...written} />
                ) : (
                  <details>
                    <summary>{t('unchanged', { count: row.same.length })}</summary>
                    <Blocks blocks={row.same} {...written} />
                  </details>
                )}
              </td>
            ) : (
              [row.before, row.after].map((block, side) => (
                <td key={side === 0 ? 'before' : 'after'}>
                  {block ? (
                    <Blocks blocks={[block]} {...written} />
                  ) : (
                    <span className="visually-hidden">{t('notThere')}</span>
                  )}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Blocks({ blocks, lang, dir }: { blocks: readonly TextNode[]; lang: string; dir: 'ltr' | 'rtl' }) {
  return (
    <div lang={lang} dir={dir} className={styles.block}>
      <StateBlocks text={{ type: 'doc', content: [...blocks] }} language={lang} writers={[]} />
    </div>
  )
}
