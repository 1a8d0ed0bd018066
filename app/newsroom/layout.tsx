import { getTranslations } from '#components/translations/server'
import '@fontsource-variable/inter/wght.css'
import '@fontsource/noto-nastaliq-urdu/400.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import '../../components/tokens.css'
import '../../components/newsroom/newsroom.css'
import '../../components/newsroom/controls.css'
import '../../components/newsroom/lists.css'
import '../../components/newsroom/choosing.css'
import '../../components/house-style/house-style.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { TranslationsProvider } from '#components/translations'
import { requestLanguage } from '#lib/auth/request'
import { timeZone } from '#lib/dates/newsroom'
import { directionOf } from '#lib/text/direction'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('navigation')
  return {
    icons: { icon: '/icon.svg' },
    title: { template: t('title'), default: t('newsroom') },
    robots: { index: false, follow: false },
  }
}

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  // A page made at build time would carry no nonce, and its scripts would not run.
  await connection()
  const language = await requestLanguage()
  return (
    <html lang={language} dir={directionOf(language)}>
      <body className="newsroom">
        <TranslationsProvider language={language} timeZone={timeZone}>
          {children}
        </TranslationsProvider>
      </body>
    </html>
  )
}
