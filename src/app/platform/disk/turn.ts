let turn: Promise<unknown> = Promise.resolve()

/** Work on the file takes turns: a look never sees a file that this page is just writing. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work, work)
  turn = result
  return result
}
