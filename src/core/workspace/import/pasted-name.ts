/** What gives a language's model code away, the most telling first. */
const signs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['pasted.dart', /@RealmModel\b|package:realm/],
  ['pasted.cpp', /\bREALM_(?:EMBEDDED_|ASYMMETRIC_)?SCHEMA\s*\(/],
  [
    'pasted.cs',
    /\busing\s+Realms\b|:\s*I?(?:Realm|Embedded|Asymmetric)Object\b[^{]*\{[^}]*\{\s*get;/,
  ],
  ['pasted.swift', /@Persisted\b|\bimport\s+RealmSwift\b/],
  [
    'pasted.kt',
    /\bimport\s+io\.realm\.kotlin\b|\bclass\s+\w+[^{]*:\s*(?:Typed|Embedded|Asymmetric)?RealmObject\b/,
  ],
  ['pasted.java', /\bimport\s+io\.realm\.|\bextends\s+RealmObject\b|\bimplements\s+RealmModel\b/],
  [
    'pasted.ts',
    /\bextends\s+Realm\.Object\b|\bRealm\.ObjectSchema\b|\bfrom\s+['"]realm['"]|\bstatic\s+schema\b/,
  ],
]

/**
 * The name of the file that a pasted text would be, so that it is read like one: a schema or a project (JSON), or model
 * code in an SDK's language; null for any other text.
 */
export function pastedName(text: string): string | null {
  if (/^\s*[{[]/.test(text)) return 'pasted.json'
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null
}
