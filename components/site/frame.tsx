import type { ReactNode } from 'react'
import { correctionsPath, deskPath, feedIn, frontPath } from '#lib/site/addresses'
import { archivePath } from '#lib/site/archive/period'
import { assetPath } from '#lib/site/assets'
import type { SiteDesk } from '#lib/site/frame/queries'
import { languageOf } from '#lib/site/languages'
import { nothingAsked, searchPath } from '#lib/site/search/asked'
import { site } from '#lib/site/site'
import { wordsFor } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { directionOf } from '#lib/text/direction'
import { Said } from './said.tsx'
import './site.css'

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
        <link rel="icon" href={assetPath('favicon.ico')} sizes="32x32" />
        <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={assetPath('apple-touch-icon.png')} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href="/opensearch.xml" />
        {/* The page must not wait for it on a slow connection, nor may the typefaces. */}
        <script type="module" src={assetPath('site.js')} async fetchPriority="low" />
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
          <a className="to-search" href={searchPath(nothingAsked, home === site.language ? {} : { language: home })}>
            {words.search}
          </a>
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
          <a href="/topics">{words.topics}</a>
        </li>
        <li>
          <a href="/people">{words.people}</a>
        </li>
        <li>
          <a href="/places">{words.places}</a>
        </li>
        <li>
          <a href="/authors">{words.authors}</a>
        </li>
        <li>
          <a href="/sources">{words.allSources}</a>
        </li>
        <li>
          <a href={archivePath()}>{words.archive}</a>
        </li>
        <li>
          <a href={correctionsPath(home)}>{words.corrections}</a>
        </li>
        <li>
          <a href={feedIn(frontPath(home))('xml')}>{words.feed}</a>
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
