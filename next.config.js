import { makeFonts } from './components/site/fonts/subset.ts'
import { largestImportRequest } from './lib/intake/limits.ts'

// The stylesheet of the site names them.
await makeFonts()

/** @type {import('next').NextConfig} */
export default {
  // Readers' metadata stands in <head> from the first byte, for everyone (docs/architecture.md).
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // The edge compresses, once per page.
  compress: false,
  reactStrictMode: true,
  // Files and long texts are brought in by an action.
  experimental: { serverActions: { bodySizeLimit: largestImportRequest } },
  // In development Next would log what actions are called with: passwords, links, unpublished text.
  logging: { serverFunctions: false },
  // `npm test` checks the types; a start need not.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pino',
    '@prisma/client',
    '@prisma/adapter-pg',
    'compromise',
    // Twice in one process, its documents would not know each other's parts.
    'yjs',
  ],
  agentRules: false,
}
