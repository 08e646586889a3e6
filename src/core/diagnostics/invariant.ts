/** Our own bug: the only error core throws. The shell catches it and keeps the work safe. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** Throws `InvariantError` when something that our own code guarantees does not hold. Never use it on user data. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message)
}

/** Closes an exhaustive `switch`: compiles only while every case is handled. */
export function unreachable(value: never): never {
  throw new InvariantError(`Unexpected value: ${JSON.stringify(value)}`)
}
