/** Our own bug: the only error core throws. The shell catches it and keeps the work safe. */
class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** Throws `InvariantError` when something that our own code guarantees does not hold. Never use it on user data. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message)
}
