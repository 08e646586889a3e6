import { beforeAll, describe, expect, it } from 'vitest'
import { countedIds, type Model } from '#core/model'
import { candidateOf, readCode, rewriteCode, type Parse, type SdkOptions } from '#core/sdks'
import { testParse } from '#testkit'
import { flutter } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

type File = { readonly path: string; readonly text: string }

function modelIn(...files: readonly File[]): Model {
  const { classes } = readCode(flutter, files, parse)
  return candidateOf(flutter, classes, flutter.options.defaults, countedIds()).model
}

/** The file as it is when its code is to say what the code in `next` says. */
function rewritten(
  file: File,
  next: string,
  options: SdkOptions = flutter.options.defaults,
): string | undefined {
  const own = [{ ...file, classes: [] }]
  const { files } = rewriteCode(flutter, modelIn({ ...file, text: next }), options, own, parse)
  return files[0]?.text
}

const text = `// Dogs 🐕
import 'package:realm_dart/realm.dart';
part 'dog.g.dart';

/// A dog.
@RealmModel.using(generatorConfig: GeneratorConfig(ctorStyle: CtorStyle.allNamed))
class _Dog {
  @PrimaryKey() @MapTo('_id')
  late ObjectId id; // the key

  late int a, b;
  @Ignored()
  int c = 0;

  String bark() => 'woof';
}

final realmSchemas = [Dog.schema];
`

describe('rewriting', () => {
  it.each([text, text.replaceAll('\n', '\r\n')])('leaves alone what says the same', (file) => {
    expect(rewritten({ path: 'dog.dart', text: file }, file)).toBe(file)
  })

  it('writes a new member after the last one, and imports what it needs', () => {
    const next = text.replace('late int a, b;', 'late int a, b; late Uint8List d;')
    expect(rewritten({ path: 'dog.dart', text }, next)).toBe(
      text
        .replace('a, b;', 'a, b;\n  late Uint8List d;')
        .replace("realm.dart';", "realm.dart';\nimport 'dart:typed_data';"),
    )
  })

  it('writes variables of one declaration one by one where one of them changes', () => {
    const next = text.replace('late int a, b;', 'late int a; late double b;')
    expect(rewritten({ path: 'dog.dart', text }, next)).toBe(
      text.replace('late int a, b;', 'late int a;\n  late double b;'),
    )
  })

  it('imports no file into itself', () => {
    const own = {
      path: 'dog.dart',
      text: "import 'package:realm/realm.dart';\n\npart 'dog.realm.dart';\n\n@RealmModel()\nclass $Dog {\n  $Dog? a;\n}\n",
    }
    const next = own.text.replace('$Dog? a;', '$Dog? a;\n  $Dog? b;')
    const options = { ...flutter.options.defaults, files: 'per-class' } as const
    expect(rewritten(own, next, options)).toBe(next)
  })
})
