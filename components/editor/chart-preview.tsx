import { drawnElement } from '#components/site/drawn'
import { useSentence, useTranslations } from '#components/translations'
import { drawing } from '#lib/charts/drawing'
import type { Message } from '#lib/messages/message'

/** The chart as it will look in the text, or why there is none. */
export function ChartPreview({
  figures,
  said,
  language,
  rtl,
}: {
  /** Null where they can’t be drawn */
  figures: Parameters<typeof drawing>[0] | null
  said: Message | null
  language: string
  rtl: boolean
}) {
  const t = useTranslations('charts')
  const sentence = useSentence()
  return (
    <section className="chart charts-preview" aria-label={t('preview')} lang={language}>
      {figures ? (
        drawnElement(drawing(figures, { width: 480, rtl, ids: 'preview-', language }), {
          role: 'img',
          'aria-label': t('preview'),
        })
      ) : (
        <p className="hint" role="status">
          {said ? sentence(said) : t('noPreview')}
        </p>
      )}
    </section>
  )
}
