const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name made of what a person typed that every system takes: no separators, no control characters, not too long. */
export function fileName(name: string, extension: string): string {
  const clean = name
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
  const short = [...clean].slice(0, 80).join('')
  const safe = short === '' || reserved.test(short) ? `tandem ${short}`.trim() : short
  return safe + extension
}
