import type { PlannedClass } from '../../code.ts'

/** How model code for realm-js is written. JavaScript is written as schemas, but where a person has classes in it. */
export type Written = {
  /** Classes with a static schema, classes of which Realm’s Babel plugin makes schemas, or plain schemas. */
  readonly form: 'classes' | 'babel' | 'schemas'
  readonly language: 'typescript' | 'javascript'
  readonly files: 'one' | 'per-class'
  readonly modules: 'esm' | 'commonjs'
  /** What a module that another names ends with: Node.js wants its extension, Metro finds it. */
  readonly extension: '.js' | ''
}

/** The name under which a class, or its schema, can be imported. */
export function exportedName({ name }: Pick<PlannedClass, 'name'>, { form }: Written): string {
  return form === 'schemas' ? `${name}Schema` : name
}
