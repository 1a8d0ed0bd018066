import { getTranslations } from '#components/translations/server'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/newsreader/opsz.css'
import '../../components/tokens.css'
import '../../components/newsroom/newsroom.css'
import '../../components/newsroom/controls.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { TranslationsProvider } from '#components/translations'
import { requestLanguage } from '#lib/auth/request'
import { timeZone } from '#lib/dates/newsroom'
import { env } from '#lib/env'
import { directionOf } from '#lib/text/direction'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('doorPages'))('setUp'),
  robots: { index: false, follow: false },
  referrer: 'strict-origin',
})

export default async function SetupLayout({ children }: { children: ReactNode }) {
  // A page made at build time would carry no nonce, and its scripts would not run.
  await connection()
  const language = await requestLanguage()
  return (
    <html lang={language} dir={directionOf(language)}>
      <body className="newsroom">
        <TranslationsProvider language={language} timeZone={timeZone}>
          <main className="door">
            <p className="door-name">{env.SITE_NAME}</p>
            {children}
          </main>
        </TranslationsProvider>
      </body>
    </html>
  )
}
