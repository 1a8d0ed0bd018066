import type { ReactNode } from 'react'
import { deskPath, feedPath, frontPath } from '#lib/site/addresses'
import type { SiteDesk } from '#lib/site/frame/queries'
import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { directionOf } from '#lib/text/direction'
import { Said } from './said.tsx'
import './site.css'

/** A raised figure, as behind every claim. Inlined, so that it costs no request. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' fill='%231a1814'/%3E%3Cpath fill='%23fdfcf9' d='M17 6h3v16h-4V11l-4 1V9z'/%3E%3Cpath fill='%23f0837a' d='M8 25h16v2H8z'/%3E%3C/svg%3E"

type Props = {
  language: string
  desks: SiteDesk[]
  /** The language whose front page and feed this page leads to: one that has them. The site's own by default */
  home?: string
  /** The slug of the desk whose page this is */
  here?: string | null
  children: ReactNode
}

/** The frame of every page: masthead with the desks, main, and footer. */
export function Frame({ language, desks, home = site.language, here, children }: Props) {
  const words = wordsFor(language)
  const own = languageOf(words.language, language)
  return (
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <body>
        <link rel="icon" href={icon} />
        {/* `async`: the page must not wait for it on a slow connection. */}
        <script type="module" src="/site.js" async />
        <a className="skip" href="#main" {...own}>
          {words.skip}
        </a>
        <header className="masthead" {...own}>
          <a className="nameplate" href={frontPath(home)} lang={languageOf(site.language, words.language).lang}>
            {site.name}
          </a>
          <nav className="desks" aria-label={words.desks}>
            <ul>
              {desks.map((desk) => (
                <li key={desk.slug}>
                  <a
                    href={deskPath(desk)}
                    aria-current={desk.slug === here ? 'page' : undefined}
                    {...languageOf(site.language, words.language)}
                  >
                    {desk.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot words={words} own={own} home={home} />
      </body>
    </html>
  )
}

function Foot({ words, own, home }: { words: Words; own: ReturnType<typeof languageOf>; home: string }) {
  return (
    <footer className="foot" {...own}>
      <p>
        <Said phrase={words.motto} parts={{ name: <b>{site.name}</b> }} />
      </p>
      <ul className="inline">
        <li>
          <a href="/sources">{words.allSources}</a>
        </li>
        <li>
          <a href={feedPath(home)}>{words.feed}</a>
        </li>
      </ul>
      <label className="theme" hidden>
        {words.theme}{' '}
        <select name="theme" autoComplete="off">
          <option value="">{words.asDevice}</option>
          <option value="light">{words.light}</option>
          <option value="dark">{words.dark}</option>
        </select>
      </label>
    </footer>
  )
}
