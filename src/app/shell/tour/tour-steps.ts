import { objectTypesOf, referenceOf } from '#core/model'
import { useDocument, useProblems, useView } from '#app/state'

/** What a step looks at to tell whether it was done. */
export type TourScene = {
  readonly selected: number
  readonly from: string
  readonly properties: number
  readonly relationships: number
  /** How many steps of the history repaired something. */
  readonly repairs: number
  readonly hasFixes: boolean
  readonly shows: (selector: string) => boolean
}

export type TourStep = {
  readonly title: string
  readonly text: string
  /** A selector of what it points at. */
  readonly at: string
  /** Was it done, as things were when the step began and as they are now? */
  readonly done: (before: TourScene, now: TourScene) => boolean
}

const problemsPane = 'section[aria-label="Problems"]'

/** What the tour asks for, in order. Each step is done by doing it. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'Choose an object type',
    text: 'The outline lists every type of the model. Press one: the canvas goes there.',
    at: '[role="tree"]',
    done: (_, now) => now.selected === 1,
  },
  {
    title: 'Add a property by typing',
    text: 'In “Add property”, type `colour string?` and press Enter.',
    at: 'input[aria-label^="Add property"]',
    done: (before, now) => now.properties > before.properties,
  },
  {
    title: 'See it in both texts',
    text: 'Both schemas have the property already. Put the cursor into a line of either text: the canvas selects what it describes.',
    at: 'section[aria-label="Schema texts"]',
    done: (_, now) => now.from === 'server-text' || now.from === 'client-text',
  },
  {
    title: 'Draw a relationship',
    text: 'Drag the dot at the right of a card’s header to another card. By keyboard: type a name and the name of a type in “Add property”.',
    at: '[data-testid="canvas"]',
    done: (before, now) => now.relationships > before.relationships,
  },
  {
    title: 'Look after problems',
    text: 'Open the list of problems from here. Where it offers a fix, apply one.',
    at: 'footer[aria-label="Status"]',
    done: (before, now) =>
      before.hasFixes ? now.repairs > before.repairs : now.shows(problemsPane),
  },
  {
    title: 'Take it with you',
    text: 'Press Export: schemas for the server and for clients, and code for every SDK.',
    at: 'header button[class*="primary"]',
    done: (_, now) =>
      now.shows(
        '[role="dialog"] textarea, [role="dialog"] [role="radio"], [role="dialog"] input[type="radio"]',
      ),
  },
]

/** Things as they are now. */
export function tourScene(): TourScene {
  const { session } = useDocument.getState()
  const { selection, selectedFrom } = useView.getState()
  const properties = objectTypesOf(session.document.model).flatMap((type) => type.properties)
  return {
    selected: selection.objectTypes.length,
    from: selectedFrom,
    properties: properties.length,
    relationships: properties.filter((property) => referenceOf(property) !== null).length,
    repairs: session.history.past.filter(({ label }) => label.startsWith('Fix ')).length,
    hasFixes: useProblems.getState().problems?.told.some(({ fixes }) => fixes.length > 0) ?? false,
    shows: (selector) => document.querySelector(selector) !== null,
  }
}
