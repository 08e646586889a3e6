import { realmJs } from '../shared/realm-js/realm-js.ts'
import { nodeDefaults, nodeOptionFields, type NodeOptions } from './options.ts'

export type { NodeOptions } from './options.ts'

/** The Realm SDK for Node.js. Its documentation has classes with a static schema, and schemas. */
export const node = realmJs<NodeOptions>({
  id: 'node',
  title: 'Node.js',
  options: { fields: nodeOptionFields, defaults: nodeDefaults },
  writtenBy: ({ language, style, files, modules }) => ({
    form: language === 'javascript' ? 'schemas' : style,
    language,
    files,
    modules,
    extension: '.js',
  }),
})
