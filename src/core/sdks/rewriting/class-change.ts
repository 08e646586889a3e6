import type { PlannedClass } from '../code.ts'
import type { FoundClass, ReadClass } from '../reading/file-reading.ts'
import type { CodeRules } from '../rules.ts'

/** A class as it stands in a person's text, and as it would be written anew. */
export type ClassChange = {
  readonly text: string
  readonly found: FoundClass
  readonly planned: PlannedClass
  /** The stored name that the text has for a property, by the stored name it has now. */
  readonly formerNames: ReadonlyMap<string, string>
  readonly freshText: string
  readonly fresh: ReadClass
  /** What the text says now, as it would be written anew; null where pieces are to be replaced as wholes. */
  readonly before: { readonly text: string; readonly source: ReadClass } | null
  /** The unit of indentation. */
  readonly indent: string
  readonly refersBy: CodeRules['refersBy']
}
