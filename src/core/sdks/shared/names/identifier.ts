const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u

/** May this text stand as a name in languages with Unicode identifiers (keywords aside)? */
export function isIdentifier(text: string): boolean {
  return identifier.test(text)
}

/** The nearest identifier: what may not stand in one becomes `_`. Several texts may give the same. */
export function toIdentifier(text: string): string {
  const clean = text.replace(/[^\p{ID_Continue}$]/gu, '_')
  if (clean === '') return 'Unnamed'
  return isIdentifier(clean) ? clean : `_${clean}`
}

/** The first of `name`, `name2`, `name3` … that is not taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  let count = 2
  while (isTaken(`${name}${count}`)) count += 1
  return `${name}${count}`
}
