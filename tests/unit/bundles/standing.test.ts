import { expect, test } from 'vitest'
import { type BundleStanding, standingOf } from '#lib/bundles/shown'

const at = new Date('2026-11-28T12:00Z')
const out = { outAt: at, lacking: false }
const waiting = { outAt: null, lacking: false }
const lacking = { outAt: null, lacking: true }

test.each<[string, Parameters<typeof standingOf>, BundleStanding]>([
  ['without a piece', [{ scheduledFor: null, heldWhy: null }, []], 'empty'],
  ['with pieces that wait', [{ scheduledFor: null, heldWhy: null }, [waiting, waiting]], 'waits'],
  ['that has a moment', [{ scheduledFor: at, heldWhy: null }, [waiting]], 'scheduled'],
  [
    'that has a moment, and a piece that may not go out',
    [{ scheduledFor: at, heldWhy: null }, [waiting, lacking]],
    'held',
  ],
  ['that did not go out, and still may not', [{ scheduledFor: null, heldWhy: [] }, [waiting, lacking]], 'held'],
  ['that did not go out, and could now', [{ scheduledFor: null, heldWhy: [] }, [waiting]], 'waits'],
  ['whose pieces are still on their way', [{ scheduledFor: null, heldWhy: null }, [lacking]], 'waits'],
  ['of which a later part waits', [{ scheduledFor: null, heldWhy: null }, [out, waiting]], 'waits'],
  ['that readers have, whatever held it before', [{ scheduledFor: null, heldWhy: { code: 'x' } }, [out, out]], 'out'],
])('a bundle %s is called so', (_, [bundle, members], standing) => {
  expect(standingOf(bundle, members)).toBe(standing)
})
