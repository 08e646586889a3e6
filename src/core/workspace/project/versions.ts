/** Turns the JSON of one version's file into the next version's. */
export type Migration = (project: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** One migration per step: the first leads from version 1 to 2. Never reordered, never removed. */
export const migrations: readonly Migration[] = [
  // 2: how the document is to be judged.
  (project) => ({ ...project, settings: { profile: null, suppressed: [] } }),
  // 3: code that a person wrote.
  (project) => ({ ...project, code: [] }),
  // 4: how cards and lines look, notes, areas, and how the whole is drawn.
  (project) => ({
    ...project,
    layout: {
      cards: {},
      bends: {},
      notes: {},
      areas: {},
      style: { detail: 'all', embedded: 'cards', lineNames: false },
      ...(project['layout'] as object),
    },
  }),
]

/** The version that is written. */
export const currentVersion = migrations.length + 1
