import type { EmittingSdk } from '../emitting-sdk.ts'
import { nodeDiagnostics } from './diagnostics.ts'
import { emitNode, nodeFiles } from './emit.ts'
import { nodeDefaults, nodeOptionFields, type NodeOptions } from './options.ts'

/** The Realm SDK for Node.js, `realm` 12. */
export const node = {
  id: 'node',
  title: 'Node.js',
  features: {
    list: true,
    set: true,
    dictionary: true,
    mixed: true,
    float: true,
    embedded: true,
    asymmetric: true,
    inverse: true,
    index: true,
    'full-text': true,
    'property-renaming': true,
    'class-renaming': true,
    default: true,
    counter: true,
  },
  diagnostics: nodeDiagnostics,
  options: { fields: nodeOptionFields, defaults: nodeDefaults },
  language: (options: NodeOptions) => options.language,
  files: nodeFiles,
  emit: emitNode,
} as const satisfies EmittingSdk<NodeOptions>
