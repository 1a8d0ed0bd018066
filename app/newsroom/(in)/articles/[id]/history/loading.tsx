import { PageBones } from '#components/newsroom/page-bones'
import { useTranslations } from '#components/translations'

export default function HistoryLoading() {
  return <PageBones title={useTranslations('historyPage')('title')} lines={10} />
}
