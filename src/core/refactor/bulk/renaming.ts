/** How many names change at once. What is empty changes nothing. */
export type Renaming = {
  readonly find: string
  readonly replace: string
  readonly prefix: string
  readonly suffix: string
}

/** The name after every `find` in it is replaced, behind the prefix and before the suffix. */
export function renamed(name: string, { find, replace, prefix, suffix }: Renaming): string {
  return prefix + (find === '' ? name : name.replaceAll(find, () => replace)) + suffix
}
