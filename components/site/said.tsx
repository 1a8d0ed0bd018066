import { createElement, Fragment, type ReactNode } from 'react'

/** A phrase of the site's with elements in the places of its names: "By {authors}". */
export function Said({ phrase, parts }: { phrase: string; parts: Record<string, ReactNode> }) {
  // Cut at its names, every second piece is one.
  const articles = phrase.split(/\{(\w+)\}/).map((article, place) => (place % 2 === 1 ? parts[article] : article))
  return createElement(Fragment, null, ...articles)
}
