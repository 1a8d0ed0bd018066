'use client'

import type { Ref } from 'react'

/** Radio buttons that can also be chosen by a letter each. */
export function KeyedChoice<Value extends string>({
  legend,
  labelOf,
  keys,
  value,
  onChange,
  ref,
}: {
  legend: string
  labelOf: (value: Value) => string
  keys: Record<string, Value>
  /** Null while nothing is chosen */
  value: Value | null
  onChange: (value: Value) => void
  ref?: Ref<HTMLFieldSetElement>
}) {
  return (
    <fieldset className="keyed-choice" ref={ref}>
      <legend>{legend}</legend>
      {Object.entries(keys).map(([letter, choice]) => (
        <label key={letter} className="letter">
          <input
            type="radio"
            name={legend}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
            aria-keyshortcuts={letter}
          />
          <kbd aria-hidden>{letter}</kbd>
          {labelOf(choice)}
        </label>
      ))}
    </fieldset>
  )
}
