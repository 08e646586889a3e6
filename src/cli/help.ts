import { convertFormats } from './commands/convert-formats.ts'

/** What `tandem --help` prints. */
export const help = `tandem keeps App Services Schemas and Realm Object Schemas in step.

  tandem check PATH…                            what is wrong or odd in schemas and exports
  tandem convert PATH… --to FORMAT --out DIR    write one format from another
  tandem roundtrip PATH…                        read every export, write it, compare byte for byte

PATH is a folder, a file or a zip archive. FORMAT is one of
${convertFormats.join(', ')}.

  --json       print for machines
  --force      let convert replace files that hold something else
  --help       print this
  --version    print the version

Exits 0 when all is fine, 1 when problems were found, 2 when the command could not run.`
