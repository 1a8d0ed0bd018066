import { createElement, type ReactNode } from 'react'
import type { Drawn } from '#lib/charts/drawn'

/** A drawing as React elements. React spells one of the names otherwise. */
export function drawnElement(
  [tag, { class: className, ...attributes }, ...children]: Drawn,
  more: object = {},
): ReactNode {
  const inner = children.map((child) => (typeof child === 'string' ? child : drawnElement(child)))
  return createElement(tag, { ...attributes, ...(className && { className }), ...more }, ...inner)
}
