const megabyte = 1024 * 1024

/** What is read at most, whether from a folder, a drop or an archive. Sizes in bytes. */
export const limits = {
  fileBytes: 64 * megabyte,
  totalBytes: 256 * megabyte,
  files: 20_000,
  /** Unpacked to packed size of one archive entry; guarded above `ratioFloor` unpacked bytes only. */
  ratio: 250,
  ratioFloor: 4 * megabyte,
} as const

export type Limits = { readonly [Name in keyof typeof limits]: number }

/** Whole megabytes, for messages. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / megabyte)
}
