import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breachesFrom, judged, sourcesIn } from '#tests/support/reader-page-law'

const page = 'app/(site)/(pages)/page.tsx'
const whyNot = (source: string, file = page) => judged(file, source).why

describe('a reader’s page', () => {
  test('is made of what needs no script, down to the last thing it imports', () => {
    const sources = sourcesIn('app/(site)', 'components/site')
    expect(sources.length).toBeGreaterThan(30)
    expect(sources).toContain(page)
    expect(breachesFrom(sources)).toEqual([])
  })

  test('stands under no file of Next’s that would leave it to scripts', () => {
    const above = readdirSync('app').filter((name) => name.includes('.'))
    expect(above.flatMap((name) => whyNot('', `app/(site)/${name}`))).toEqual([])
  })

  test.each([
    ["'use client'\nexport const A = 1", "says 'use client'"],
    ['/* a comment first */ "use client"; export const A = 1', "says 'use client'"],
    ["async function save() { 'use server' }", "says 'use server'"],
    ["import { Suspense } from 'react'", 'imports Suspense of react'],
    ["import { Suspense as Calm } from 'react'", 'imports Suspense of react'],
    ["import * as React from 'react'\nexport const a = <React.Suspense />", 'imports * of react'],
    ["import React from 'react'", 'imports * of react'],
    ["export { Suspense } from 'react'", 'imports Suspense of react'],
    ["export * from 'react'", 'imports * of react'],
    ["const { lazy } = await import('react')", 'imports * of react'],
    ["const { Suspense } = require('react')", 'imports * of react'],
    ["import { type ReactNode, useState } from 'react'", 'imports useState of react'],
    ["import { notFound } from 'next/navigation'", 'imports notFound of next/navigation'],
    ["import { notFound as gone } from 'next/navigation'", 'imports notFound of next/navigation'],
    ["import Link from 'next/link'", 'imports next/link'],
    ["import dynamic from 'next/dynamic'", 'imports next/dynamic'],
    ["import { Dialog } from 'radix-ui'", 'imports radix-ui'],
    ["await import('./' + name)", 'imports what only shows when it runs'],
  ])('can not say %s', (source, why) => {
    expect(whyNot(source)).toEqual([why])
  })

  test.each([
    ["import type { SuspenseProps } from 'react'\nimport { type ReactNode, createElement } from 'react'"],
    ["import { permanentRedirect } from 'next/navigation'"],
    [
      "// 'use client'\nexport const words = { notFound: \"Not here: 'use client', import { Suspense } from 'react'\" }",
    ],
    ['export const a = <p>use client, Suspense, notFound()</p>'],
  ])('may say %s', (source) => {
    expect(whyNot(source)).toEqual([])
  })

  test.each(['loading.tsx', 'error.tsx', 'not-found.tsx', 'global-error.js', 'desks/[slug]/loading.ts'])(
    'has no %s beside it',
    (name) => {
      expect(whyNot('export default () => null', `app/(site)/${name}`)).toEqual([
        'is a file by which Next leaves a page to scripts',
      ])
    },
  )

  test('answers for what it imports by way of others', () => {
    const sources: Record<string, string> = {
      'app/(site)/a.tsx': "import { B } from './b.tsx'\nimport './a.css'",
      'app/(site)/b.tsx': "import type { C } from './unread.tsx'\nexport { Button } from '#components/ui/button'",
      'components/ui/button.tsx': "'use client'\nimport { useState } from 'react'",
    }
    const found = breachesFrom(['app/(site)/a.tsx'], (file) => sources[file] ?? `throw 'read ${file}'`)
    expect(found.filter(({ file }) => file === 'components/ui/button.tsx').map(({ why }) => why)).toEqual([
      'belongs to the newsroom',
      "says 'use client'",
      'imports useState of react',
    ])
    expect(found.map(({ file }) => file)).not.toContain('app/(site)/unread.tsx')
  })
})
