import { expect, test } from 'vitest'
import { type BundleStanding, standingOf } from '#lib/bundles/shown'

const at = new Date('2026-11-28T12:00Z')
const out = { outAt: at }
const waiting = { outAt: null }

test.each<[string, Parameters<typeof standingOf>, BundleStanding]>([
  ['without a piece', [{ scheduledFor: null, heldWhy: null }, []], 'empty'],
  ['with pieces that wait', [{ scheduledFor: null, heldWhy: null }, [waiting, waiting]], 'waits'],
  ['that has a moment', [{ scheduledFor: at, heldWhy: null }, [waiting]], 'scheduled'],
  ['that has a moment and is held', [{ scheduledFor: at, heldWhy: { code: 'x' } }, [waiting]], 'held'],
  ['of which a later part waits', [{ scheduledFor: null, heldWhy: null }, [out, waiting]], 'waits'],
  ['that readers have, whatever held it before', [{ scheduledFor: null, heldWhy: { code: 'x' } }, [out, out]], 'out'],
])('a bundle %s is called so', (_, [bundle, members], standing) => {
  expect(standingOf(bundle, members)).toBe(standing)
})
