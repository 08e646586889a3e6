import type { PlannedClass } from '../../code.ts'
import type { Sdk, SdkOptions } from '../../contract.ts'
import type { SdkFeature } from '../../rules.ts'
import { realmJsDiagnostics } from './diagnostics.ts'
import { isHidden } from './names.ts'
import { grammarOf, mayHoldModels, readFile } from './read/read-file.ts'
import { missingImport } from './own/missing-import.ts'
import { optionsFor, writtenLike } from './own/options-for.ts'
import { realmJsRules } from './rules.ts'
import { layOut } from './write/lay-out.ts'
import { writeClass } from './write/write-class.ts'
import type { Written } from './written.ts'

const features = {
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
} as const satisfies Record<SdkFeature, boolean>

/** What one of the SDKs that are realm-js has of its own. */
type Own<Options extends SdkOptions> = Pick<Sdk<Options>, 'id' | 'title' | 'options'> & {
  readonly writtenBy: (options: Options) => Written
}

/** An SDK that is realm-js, version 12: Realm for Node.js or for React Native. */
export function realmJs<Options extends SdkOptions>({
  id,
  title,
  options,
  writtenBy: writtenByChoice,
}: Own<Options>): Sdk<Options> {
  const writtenBy = (chosen: Options): Written => ({
    ...writtenByChoice(chosen),
    ...writtenLike(chosen),
  })
  return {
    id,
    title,
    features,
    options,
    diagnostics: realmJsDiagnostics,
    rules: (chosen) => realmJsRules(writtenBy(chosen)),
    tell: (planned, chosen) => fieldless(planned, writtenBy(chosen)),
    layOut: (classes, chosen) => layOut(classes, writtenBy(chosen)),
    writeClass: (writer, planned, chosen) => writeClass(writer, planned, writtenBy(chosen)),
    indent: '  ',
    reader: { grammarOf, mayHoldModels, missingImport, optionsFor, readFile },
  }
}

/** A primary key cannot be called otherwise, and a field must not hide a member of every object. */
function fieldless({ id, storedName, members }: PlannedClass, written: Written) {
  return members
    .filter(({ code }) => code && isHidden(code.name, written))
    .map((member) =>
      realmJsDiagnostics.report(
        'no-field',
        { type: storedName, property: member.storedName },
        { objectType: id, property: member.id },
      ),
    )
}
