import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { type AiUse, usedIn } from '#lib/ai-use/use'
import { writtenIn } from '#lib/text/direction'

/** What is declared of AI in this version; nothing while nobody has said anything, which a check tells where it matters. */
export function ReviewAiUse({ declared, language }: { declared: AiUse | null; language: string }) {
  const t = useTranslations('aiUse')
  const labels = useTranslations('labels')
  if (declared === null) return null
  const used = usedIn(declared)
  return (
    <Notice kind="info" word={t('title')}>
      <p>{labels(`aiUse.${declared.use}`)}</p>
      {used ? (
        <p {...writtenIn(language)}>
          {[used.purpose, used.tool].filter(Boolean).join(' · ') || <span className="hint">{t('wordless')}</span>}
        </p>
      ) : null}
    </Notice>
  )
}
