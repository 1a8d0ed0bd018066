import { createElement, Fragment, type ReactNode } from 'react'

/** A phrase of the site's with elements in place of its parameters: "By {authors}". */
export function Said({ phrase, parts }: { phrase: string; parts: Record<string, ReactNode> }) {
  // Split at the parameters, every second part is the name of one.
  const filled = phrase.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? parts[part] : part))
  return createElement(Fragment, null, ...filled)
}
