// Who may import what. `npm run lint` refuses the rest; there is no exception list.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** A first-level folder: lib/claims, components/editor, server/edge */
const room = '^(lib|components|server)/[^/]+$'

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file, or three.',
      {},
      { circular: true, dependencyTypesNot: ['type-only'] },
    ),
    {
      ...rule(
        'no-circles-between-rooms',
        'Rooms that lean on each other, by types too, are one room, or three. tests/unit/imports.test.ts holds folders inside rooms to it as well.',
        { path: room },
        { circular: true },
      ),
      scope: 'folder',
    },
    rule(
      'lib-stands-alone',
      'app → components → lib, server → lib.',
      { path: '^lib/' },
      { path: '^(app|components|server|prisma|tests)/' },
    ),
    rule(
      'components-know-no-pages',
      'app → components → lib.',
      { path: '^components/' },
      { path: '^(app|server|prisma|tests)/' },
    ),
    rule('server-knows-no-pages', 'server → lib.', { path: '^server/' }, { path: '^(app|components|tests)/' }),
    rule(
      'app-knows-no-server',
      'Pages and processes meet in lib.',
      { path: '^app/' },
      { path: '^(server|prisma|tests)/' },
    ),
    rule(
      'seeds-know-no-pages',
      'Seeds and migrations are tools beside the processes.',
      { path: '^prisma/' },
      { path: '^(app|components|tests)/' },
    ),
    rule(
      'only-rooms-see-the-database',
      'Queries, commands and lib/auth see the database; everybody else, processes included, asks them.',
      {
        path: '^(app|components|lib|server)/',
        pathNot: [
          '^lib/[^/]+/queries\\.ts$',
          '^lib/site/[^/]+/queries\\.ts$',
          '^lib/[^/]+/commands\\.ts$',
          '^lib/auth/',
          '^lib/db\\.ts$',
          '^lib/generated/',
        ],
      },
      {
        path: ['^lib/db\\.ts$', '^lib/generated/prisma/client\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'only-who-runs-or-hears-the-server-connects-to-it',
      'A connection of one’s own is for starting PostgreSQL, migrating it, and listening to what it tells.',
      {
        path: '^(app|components|lib|server)/',
        pathNot: [
          '^server/postgres',
          '^server/migrate\\.ts$',
          '^server/supervisor/database\\.ts$',
          '^server/database-listener\\.ts$',
        ],
      },
      { path: '^node_modules/pg/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-doors-see-the-request',
      'Cookies, headers and redirects belong to pages, actions and lib/auth.',
      { path: '^(components|lib)/', pathNot: ['/actions\\.ts$', '^lib/auth/'] },
      { path: '^node_modules/next/(headers|cache)' },
    ),
    rule(
      'rules-lead-nowhere',
      'Where one goes next is decided by pages, components, actions and lib/auth.',
      { path: '^lib/', pathNot: ['/actions\\.ts$', '^lib/auth/'] },
      { path: '^node_modules/next/navigation' },
    ),
    rule(
      'only-the-worker-delivers',
      'Who writes an outbox row needs its name and the type of its payload; what delivers it stays out of pages.',
      {
        path: '^(app|components|lib|server)/',
        pathNot: [
          '^server/worker/',
          '^lib/inbox/mail\\.ts$',
          '^lib/reports/mail\\.ts$',
          '^lib/guest-reviews/mail\\.ts$',
        ],
      },
      {
        path: '^lib/(inbox/mail|reports/mail|guest-reviews/mail|mailbox/send)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'only-one-file-reckons-with-clocks',
      'Temporal weighs more than a page of the newsroom may: actions ask, and browsers are spared it.',
      { path: '^(app|components|lib|server)/', pathNot: ['^lib/dates/wall-clock\\.ts$'] },
      { path: '^node_modules/temporal-' },
    ),
    rule(
      'browsers-carry-no-clockwork',
      'The same, one step away: a component takes the types of moments, never their arithmetic.',
      { path: '^(app|components)/' },
      { path: '^lib/(dates/wall-clock|schedules/moments)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'pages-change-nothing',
      'What a page changes goes through an action.',
      { path: '^(app|components)/' },
      { path: '^lib/[^/]+/commands\\.ts$' },
    ),
    rule(
      'the-site-reads-published-things-only',
      'Reader pages read through lib/site and nothing else.',
      { path: '^(app/\\(site\\)|components/site)/' },
      {
        path: '^lib/',
        pathNot: [
          '^lib/site/',
          '^lib/text/',
          '^lib/charts/',
          '^lib/publications/cache-tags.ts$',
          '^lib/(errors|keyset-cursor)\\.ts$',
          '^lib/generated/prisma/enums\\.ts$',
        ],
      },
    ),
    // docs/decisions/025; what these can't see of a source is in tests/unit/site/reader-pages.test.ts.
    rule(
      'reader-pages-know-no-newsroom',
      'What the newsroom is made of needs scripts, and reader pages have none.',
      { path: '^(app/\\(site\\)|components/site)/' },
      { path: ['^components/(?!site/)', '^app/(?!\\(site\\))'] },
    ),
    rule(
      'reader-pages-are-plain-react',
      'Of packages they know React and the redirects of next/navigation: everything else of Next, and every component of others, brings scripts.',
      { path: '^(app/\\(site\\)|components/site)/', pathNot: '^components/site/fonts/' },
      {
        path: '^node_modules/',
        pathNot: ['^node_modules/(@types/)?react/', '^node_modules/next/navigation'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'the-site-knows-no-newsroom',
      'What readers may see is decided in lib/site alone.',
      { path: '^lib/site/' },
      {
        path: '^lib/',
        pathNot: [
          '^lib/site/',
          '^lib/text/',
          '^lib/dates/in-zone\\.ts$',
          // How a row of a revision is read: pure, and nothing of a draft comes with it.
          '^lib/revisions/stored\\.ts$',
          '^lib/publications/cache-tags.ts$',
          '^lib/(db|env|errors|keyset-cursor)\\.ts$',
          '^lib/generated/prisma/enums\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'components-fetch-nothing',
      'Components show what they are given; changes go through actions.',
      { path: '^components/' },
      { path: ['^lib/(site/)?[^/]+/queries\\.ts$', '^lib/[^/]+/commands\\.ts$'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'text-knows-no-react',
      'The schema of the text is shared by every process.',
      { path: '^lib/text/' },
      { path: '^node_modules/(react|react-dom|next)/' },
    ),
    rule(
      'readers-know-no-drafts',
      'An article’s text comes out of lib/text/article-from-draft; what handles the text of a draft stays with drafts.',
      { path: '^(app/\\(site\\)|components/site|lib/(site|revisions|publications|checks|claims))/' },
      {
        path: '^lib/text/(draft-schema|article-from-draft|repair|shadow-document|update-|mark-bounds|allowed-children|ydoc|suggest|seal-suggest|decide-suggestions|beside-suggestions|comment-|rebuild)',
      },
    ),
    rule('nothing-from-nowhere', 'Every import resolves.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/generated'] },
    exclude: { path: ['^\\.next', '\\.css$'] },
    parser: 'swc',
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
    },
  },
}
