import { localFile, type LocalFile } from './local-file.ts'

export type PickOptions = {
  /** A whole folder instead of files. */
  readonly folder?: boolean
  readonly multiple?: boolean
  /** Endings to offer first, as `.json,.zip`. */
  readonly accept?: string
}

/** Lets the user choose files. Resolves with null when that was cancelled. Must be called from a click or a key. */
export function pickFiles(options: PickOptions = {}): Promise<readonly LocalFile[] | null> {
  const { folder = false, multiple = true, accept = '' } = options
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = multiple
  input.accept = accept
  input.webkitdirectory = folder
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () =>
      resolve([...(input.files ?? [])].map((file) => localFile(file))),
    )
    input.click()
  })
}
