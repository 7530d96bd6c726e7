/** How a component may stand in an authored page. */
interface Use {
  /** It shows a list or table, which no paragraph can hold. */
  block?: true;
  /** It shows the text between its tags. */
  holdsText?: true;
}

/** What authored pages can have computed; the route hands them the templates of these names. */
export const pageComponents = {
  /** Who stands behind the site. */
  Owner: {},
  /** The address for corrections. */
  Contact: {},
  /** Text for a site that has such an address. */
  WithContact: { holdsText: true },
  /** Text for a site that has none. */
  WithoutContact: { holdsText: true },
  /** A link to the source code; nothing where its address is not known. */
  Repository: { holdsText: true },
  /** A message that reports an error, to be sent or copied. */
  ReportMessage: { block: true },
  /** The short link of a project. */
  ExamplePermalink: {},
  /** The source documents, as a list. */
  Documents: { block: true },
  /** How many projects tell something on each field, as a table. */
  Completeness: { block: true },
} as const satisfies Record<string, Use>;

/** Name of such a component. */
export type PageComponent = keyof typeof pageComponents;

/** How the component of this name may stand in a page; `undefined` where there is none. */
export const useOf = (name: string): Use | undefined =>
  Object.hasOwn(pageComponents, name) ? pageComponents[name as PageComponent] : undefined;
