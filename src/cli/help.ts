import { profiles } from '#core/model'
import { pictureThemes } from '#core/pictures'
import { isPaper, paperIds } from '#core/papers'
import { convertFormats } from './commands/convert-formats.ts'

/** What `tandem --help` prints. */
export const help = `tandem keeps App Services Schemas and Realm Object Schemas in step.

  tandem check PATH… [--profile PROFILE]        what is wrong or odd in schemas and exports
  tandem check PATH… --against PATH…            where server and clients disagree
  tandem convert PATH… --to FORMAT --out DIR    write one format from another
  tandem diff OLD NEW                           what changed, and what it breaks on each side
  tandem explain PATH NAME                      what Type or Type.property is in each format, and why
  tandem merge BASE MINE THEIRS --out FILE      bring two versions of a project file together
  tandem render PATH… --out FILE.svg            draw the diagram
  tandem roundtrip PATH…                        read every export, write it, compare byte for byte
  tandem infer FILE… --out DIR                  write the schema that documents call for

PATH is a folder, a file or a zip archive: an export, schemas, a project, or source code with
models. FORMAT is one of
${convertFormats.filter((format) => !isPaper(format)).join(', ')},
or, for people to read, ${paperIds.join(', ')}.
FILE holds the documents of the collection it is named after: Extended JSON (an array, or
one document a line) or, where its name ends in .bson, a dump.
PROFILE is what check judges by: ${profiles.join(', ')}.
Without one, it is what the app's own configuration says.

  --json       print for machines
  --against P  let check compare PATH with P; may be repeated: one server and any number of clients, in one table
  --option O   let convert answer an option of an SDK, as in --option package=com.example
  --force      let convert, infer and render replace files that hold something else
  --take V     let merge decide every conflict for mine or for theirs; without it, conflicts are listed
  --theme T    let render draw for ${pictureThemes.join(', ')}; without it, as the system of the reader says
  --area A     let render draw what lies in the area A
  --types T,U  let render draw these object types and what is between them
  --layout     auto: let render place every card anew; without it, cards stay where the project has them
  --title T    let infer call the object type T; otherwise it is the singular of the collection
  --required   let infer require every field that no document lacks; otherwise only _id
  --help       print this
  --version    print the version

Exits 0 when all is fine, 1 when problems or conflicts were found or a change breaks something, 2 when the command could not run.`
