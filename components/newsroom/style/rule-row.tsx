import type { ReactNode } from 'react'
import { SeverityMark } from '#components/house-style/severity-mark'
import { LanguageName } from '#components/newsroom/style/language-name'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import type { ListedRule } from '#lib/house-style/stored'

/** One rule in the list. */
export function RuleRow({
  rule,
  mayChange,
  pending,
  onEdit,
  onRemove,
}: {
  rule: ListedRule
  mayChange: boolean
  pending: boolean
  onEdit: () => void
  onRemove: () => void
}) {
  const t = useTranslations('stylePages')
  const { term, kind, suggestions, explanation, severity, language, active } = rule
  const inLanguage = language ? { lang: language } : {}
  const hidden = (words: ReactNode) => <span className="visually-hidden">{words}</span>
  return (
    <tr data-off={!active || undefined}>
      <th scope="row" className="typed">
        {kind === 'pattern' ? <code dir="ltr">{term}</code> : <bdi {...inLanguage}>{term}</bdi>}
        {active ? null : <span className="style-off">{t('off')}</span>}
      </th>
      <td className="typed" data-label={t('suggestions')}>
        {suggestions.map((words) => (
          <bdi key={words} className="style-instead" {...inLanguage}>
            {words}
          </bdi>
        ))}
      </td>
      <td className="typed style-why" data-label={t('explanation')}>
        <bdi>{explanation}</bdi>
      </td>
      <td data-label={t('severity')}>
        <SeverityMark severity={severity} />
      </td>
      <td data-label={t('language')}>
        <LanguageName code={language} />
      </td>
      {mayChange ? (
        <td className="style-acts">
          <Button kind="quiet" onClick={onEdit}>
            {t.rich('edit', { term, hidden })}
          </Button>
          <Button kind="quiet" disabled={pending} onClick={onRemove}>
            {t.rich('remove', { term, hidden })}
          </Button>
        </td>
      ) : null}
    </tr>
  )
}
