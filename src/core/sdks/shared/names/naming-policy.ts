import { lowerCamelCase, upperCamelCase } from './camel-case.ts'

/** What Realm Java stores a name as under a naming policy; null where the policy is not known. */
export function storedUnder(policy: string, name: string): string | null {
  switch (policy) {
    case 'CAMEL_CASE':
      return lowerCamelCase(wordsOf(name).join('_'))
    case 'PASCAL_CASE':
      return upperCamelCase(wordsOf(name).join('_'))
    case 'LOWER_CASE_WITH_UNDERSCORES':
      return wordsOf(name).join('_').toLowerCase()
    case 'IDENTITY':
    case 'NO_POLICY':
      return name
    default:
      return null
  }
}

/** Words begin at underscores and capitals; one letter of Hungarian notation before a capital is no word. */
function wordsOf(name: string): readonly string[] {
  const plain = name.replace(/^m(?=\p{Lu})/u, '')
  return plain.split(/_+|(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})/u).filter((word) => word !== '')
}
