/** The environment of every process. */
import { env } from '#lib/env'
import type { Mode } from '#server/supervisor/programs'

export type Given = { databaseUrl: string; authSecret: string; dataFolder: string; webPort: number; collabPort: number }

export function environmentFor(mode: Mode, given: Given): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: mode,
    DATABASE_URL: given.databaseUrl,
    AUTH_SECRET: given.authSecret,
    // next-auth's own names for the same
    NEXTAUTH_SECRET: given.authSecret,
    NEXTAUTH_URL: env.SITE_URL,
    SITE_URL: env.SITE_URL,
    DATA_DIR: given.dataFolder,
    WEB_PORT: String(given.webPort),
    COLLAB_PORT: String(given.collabPort),
    PORT: String(env.PORT),
    HOST: env.HOST,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
