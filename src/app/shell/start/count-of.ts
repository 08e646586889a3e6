/** A number with its noun: `1 object type`, `1,200 object types`. `many` where the plural is not the noun with an s. */
export function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}
