import { defineConfig } from '@playwright/test'
import { firefoxPath } from './tests/support/firefox-path.ts'

/** What Chromium does on its own would only disturb; root gets no sandbox from the kernel. */
const args = [
  '--disable-quic',
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export default defineConfig({
  globalSetup: './tests/support/journeys.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // On a shared machine a browser may stall for reasons of its own; where somebody watches, a flaky journey fails at once.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  use: {
    ...(process.env.TEST_URL ? { baseURL: process.env.TEST_URL } : {}),
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(process.env.TEST_BROWSER ? { executablePath: process.env.TEST_BROWSER } : {}) },
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    ...(firefoxPath() ? [{ name: 'firefox', testDir: 'tests/firefox' }] : []),
    { name: 'faults', testDir: 'tests/faults', testMatch: '**/*.spec.ts', timeout: 600_000, workers: 1 },
  ],
})
