/**
 * Who may import whom. Everything that is not in `allowed` is refused, so that a new room, or a new package,
 * starts closed. Rooms from bottom to top:
 *
 *   diagnostics → model → { edits → reconcile, formats → explain, sdks, sampling, sharing, layout } → { checks, changes } → workspace
 *   diagnostics → model → { edits → { reconcile, refactor }, formats → explain, sdks, sampling, layout } → { checks, changes } → workspace
 *   → syntax → { workers, cli, app/state } → app features → app/shell
 *
 * A room is entered through its `index.ts`. Type-only imports count.
 */

const test = '\\.(test|bench|deep)\\.tsx?$'

/** The doors of these rooms, as one path pattern. */
const doors = (base, rooms) => `^${base}/(${rooms.join('|')})/index\\.ts$`

const core = (...rooms) => doors('src/core', rooms)
const app = (...rooms) => doors('src/app', rooms)

/** These packages, whether the code or the types that describe them were resolved. */
const npm = (...packages) => `^node_modules/(@types/)?(${packages.join('|')})(/|$)`

/** The cruiser finds no file behind a package's `exports` when a query follows. */
const parserFile = '^web-tree-sitter/web-tree-sitter\\.wasm\\?url$'

const coreRooms = [
  ['diagnostics', []],
  ['model', ['diagnostics']],
  ['edits', ['diagnostics', 'model']],
  ['formats', ['diagnostics', 'model']],
  ['checks', ['diagnostics', 'model', 'edits', 'formats']],
  ['changes', ['diagnostics', 'model', 'edits', 'formats']],
  ['explain', ['diagnostics', 'model', 'formats']],
  ['reconcile', ['diagnostics', 'model', 'edits']],
  ['consistency', ['diagnostics', 'model', 'edits', 'reconcile']],
  ['merge', ['model', 'edits', 'reconcile']],
  ['refactor', ['diagnostics', 'model', 'edits']],
  ['sdks', ['diagnostics', 'model']],
  ['sampling', ['diagnostics', 'model']],
  ['drawing', ['diagnostics', 'model']],
  ['layout', ['diagnostics', 'model', 'drawing']],
  ['sharing', ['diagnostics', 'model']],
  ['papers', ['diagnostics', 'model']],
  ['pictures', ['diagnostics', 'model', 'drawing', 'layout']],
  [
    'workspace',
    'diagnostics model edits formats checks reconcile consistency sdks layout'.split(' '),
  ],
]

/** What the room of the SDKs does for all of them, by folder. */
const ofTheRoom = 'emitting|planning|reading|rewriting|shared'

const allCore = coreRooms.map(([room]) => room)
const features =
  'canvas inspector explain schema-text code problems transfer sharing merging keeping palette history'.split(
    ' ',
  )
const foundations = ['state', 'ui', 'platform']

/** Packages by the room that may use them. A room that is not named here may use none. */
const packages = [
  ['^src/core/model/', npm('immutable')],
  ['^src/core/formats/', npm('jsonc-parser')],
  ['^src/core/(workspace|sharing)/', npm('fflate')],
  ['^src/core/sampling/', npm('bson')],
  ['^src/syntax/', npm('web-tree-sitter')],
  ['^src/workers/', npm('elkjs', 'fflate')],
  ['^src/workers/code/', [parserFile, npm('@repomix/tree-sitter-wasms', '@tree-sitter-grammars')]],
  ['^src/cli/', npm('fflate')],
  ['^src/app/state/', npm('zustand')],
  ['^src/app/platform/', npm('idb')],
  ['^src/app/ui/', npm('radix-ui', '@radix-ui')],
  ['^src/app/editor/', npm('@codemirror', '@lezer')],
  ['^src/app/schema-text/', npm('@codemirror/lang-json')],
  ['^src/app/code/', npm('@codemirror/(lang-javascript|legacy-modes|language|state)')],
  ['^src/app/canvas/', npm('reactflow', '@xyflow')],
  [
    '^src/app/canvas/notes/',
    npm(
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-task-list-item',
      'micromark-extension-gfm-task-list-item',
    ),
  ],
  [`^src/app/(${[...features, 'shell'].join('|')})/`, npm('@tanstack/react-query')],
  ['^src/(app/|(main|embed)\\.tsx$)', npm('react', 'react-dom')],
]

/** Tests may also use every door, the testkit, and what a test needs to run. */
const testMayUse = [
  '^src/(core|app)/[^/]+/index\\.ts$',
  '^src/(testkit|workers|cli)/index\\.ts$',
  '^src/syntax/(index|node)\\.ts$',
  npm('vitest', 'fast-check', 'typescript', 'fflate', 'jsonc-parser', 'bson', '@dbml/parse'),
]

const isNode = { dependencyTypes: ['core'] }

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle makes one room of two. Type-only imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'own-door',
      comment: 'Inside a room nobody imports the room through its door: that is how cycles start.',
      severity: 'error',
      from: { path: '^(src/(?:core|app)/[^/]+)/', pathNot: test },
      to: { path: '^$1/index\\.ts$' },
    },
    {
      name: 'own-folder-door',
      comment: 'A file imports its neighbours, not the door of the folder it lies in.',
      severity: 'error',
      from: { path: '^(src/.+/)[^/]+$', pathNot: test },
      to: { path: '^$1index\\.ts$' },
    },
    {
      name: 'past-a-door',
      comment: 'A package import names a room; a relative path never leaves its own room.',
      severity: 'error',
      from: { path: '^src/(core|app)/([^/]+)/' },
      to: {
        path: '^src/(core|app|syntax|workers|cli|testkit)/',
        pathNot: [
          '^src/$1/$2/',
          '^src/(core|app)/[^/]+/index\\.ts$',
          '^src/(workers|testkit)/index\\.ts$',
        ],
      },
    },
    {
      name: 'sdk-to-sdk',
      comment: 'SDKs share through their room’s contract and shared/, never with each other.',
      severity: 'error',
      from: { path: '^src/core/sdks/([^/]+)/', pathNot: `^src/core/sdks/(${ofTheRoom})/` },
      to: { path: '^src/core/sdks/[^/]+/', pathNot: '^src/core/sdks/($1|shared|reading)/' },
    },
    {
      name: 'room-to-sdk',
      comment: 'What is done for every SDK knows none of them but by its contract.',
      severity: 'error',
      from: { path: `^src/core/sdks/(${ofTheRoom})/`, pathNot: test },
      to: { path: '^src/core/sdks/[^/]+/', pathNot: `^src/core/sdks/(${ofTheRoom})/` },
    },
    {
      name: 'format-to-format',
      comment: 'Formats share through their room’s contract and shared/, never with each other.',
      severity: 'error',
      from: { path: '^src/core/formats/([^/]+)/', pathNot: '^src/core/formats/shared/' },
      to: { path: '^src/core/formats/[^/]+/', pathNot: '^src/core/formats/($1|shared)/' },
    },
    {
      name: 'shared-to-family',
      comment: 'What is shared knows nothing of who uses it.',
      severity: 'error',
      from: { path: '^src/core/formats/shared/', pathNot: test },
      to: { path: '^src/core/formats/[^/]+/', pathNot: '^src/core/formats/shared/' },
    },
    {
      name: 'feature-to-feature',
      comment: 'Features never import each other; the shell composes them.',
      severity: 'error',
      from: { path: `^src/app/(${features.join('|')})/` },
      to: { path: `^src/app/(${features.join('|')})/`, pathNot: '^src/app/$1/' },
    },
    {
      name: 'testkit-only-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '^src/testkit/'] },
      to: { path: '^src/testkit/' },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: {},
      to: {
        pathNot: parserFile,
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
      },
    },
  ],

  allowed: [
    // Within a room. What a folder inside the room may see is narrowed above.
    { from: { path: '^(src/core/[^/]+)/' }, to: { path: '^$1/' } },
    { from: { path: '^(src/app/[^/]+)/' }, to: { path: '^$1/' } },
    { from: { path: '^(src/(?:syntax|workers|cli|testkit))/' }, to: { path: '^$1/' } },

    // Between the rooms of the core, upwards only.
    ...coreRooms.map(([room, below]) => ({
      from: { path: `^src/core/${room}/` },
      to: { path: core(...below, '-') },
    })),

    // Above the core.
    { from: { path: '^src/syntax/' }, to: { path: core('diagnostics', 'sdks') } },
    { from: { path: '^src/(workers|cli|testkit)/' }, to: { path: core(...allCore) } },
    { from: { path: '^src/workers/' }, to: { path: '^src/syntax/index\\.ts$' } },
    { from: { path: '^src/(cli|testkit)/' }, to: { path: '^src/syntax/node\\.ts$' } },
    { from: { path: '^src/cli/' }, to: { path: '^src/workers/node\\.ts$' } },
    { from: { path: '^src/app/' }, to: { path: core(...allCore) } },
    {
      from: { path: '^src/app/platform/' },
      to: { path: [app('state'), '^src/workers/index\\.ts$'] },
    },
    { from: { path: '^src/app/editor/' }, to: { path: app(...foundations) } },
    {
      from: { path: `^src/app/(${features.join('|')})/` },
      to: { path: [app(...foundations, 'editor'), '^src/workers/index\\.ts$'] },
    },
    {
      from: { path: '^src/app/shell/' },
      to: { path: [app(...foundations, ...features), '^src/workers/index\\.ts$'] },
    },
    { from: { path: '^src/(main|embed)\\.tsx$' }, to: { path: app('shell', 'platform') } },

    // Packages and Node.
    ...packages.map(([from, to]) => ({ from: { path: from }, to: { path: to } })),
    { from: { path: '^src/testkit/' }, to: { path: npm('fast-check', 'vitest', 'bson') } },
    { from: { path: '^src/testkit/(code|realm-core)/' }, to: isNode },
    { from: { path: '^src/syntax/node\\.ts$' }, to: isNode },
    { from: { path: '^src/cli/' }, to: isNode },
    { from: { path: '^src/cli/version\\.ts$' }, to: { path: '^package\\.json$' } },

    // Tests.
    { from: { path: test }, to: { path: testMayUse } },
    { from: { path: test }, to: isNode },
  ],
  allowedSeverity: 'error',

  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/golden/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
}
