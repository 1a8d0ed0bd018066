import { PageBones } from '#components/newsroom/page-bones'
import { useTranslations } from '#components/translations'

export default function ArticlesLoading() {
  return <PageBones title={useTranslations('articlePages')('title')} lines={12} />
}
