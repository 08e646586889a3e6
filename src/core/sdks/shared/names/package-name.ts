/**
 * A package name out of what a person typed: its parts between dots, each as far as `legal` finds a name in it. Empty
 * where none of the parts holds one.
 */
export function packageName(text: string, legal: (part: string) => string): string {
  const parts = text.split('.').map((part) => part.replace(/[^\p{L}\p{Nd}_]/gu, ''))
  return parts
    .filter((part) => part !== '')
    .map(legal)
    .join('.')
}
