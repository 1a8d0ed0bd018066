import { defineConfig } from 'vitest/config'

const withDatabase = {
  globalSetup: ['tests/support/postgres.ts'],
  setupFiles: ['tests/support/database.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      TZ: 'UTC',
      SITE_URL: 'http://localhost:3000',
      AUTH_SECRET: 'for tests only, and long enough to sign',
    },
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...withDatabase } },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...withDatabase,
          testTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
