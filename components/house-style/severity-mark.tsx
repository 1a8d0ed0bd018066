import { Lightbulb, TriangleAlert } from 'lucide-react'
import { useTranslations } from '#components/translations'
import type { StyleSeverity } from '#lib/generated/prisma/enums'

/** How much a rule matters: a sign and its word. */
export function SeverityMark({ severity }: { severity: StyleSeverity }) {
  const t = useTranslations('stylePages')
  const Icon = severity === 'warning' ? TriangleAlert : Lightbulb
  return (
    <span className="severity" data-severity={severity}>
      <Icon aria-hidden size={14} />
      {t(severity)}
    </span>
  )
}
