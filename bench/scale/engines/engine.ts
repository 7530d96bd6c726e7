/** A command that builds something. */
export interface Command {
  command: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
}

/** How a reader and the benchmark use an engine's search page. */
export interface SearchUi {
  /** What to click before the text field is there. */
  open?: string;
  input: string;
  /** Element that holds the results; counts as empty while it is not there. */
  container: string;
  /** One result that is shown in full. */
  item: string;
  /** Shows more results where the first lot has fewer than ten. */
  more?: string;
  /** Place of a result that is filled only when it is scrolled into view. */
  lazy?: string;
  /** Address that leads straight to the results of a query. */
  address?: (query: string) => string;
}

/** A search engine with the site it belongs to. */
export interface Engine {
  name: string;
  label: string;
  /** Whether the page offers facets with counts for the current results. */
  facets: boolean;
  /** Name of the build; engines that share one are built once. */
  build: string;
  /** Built site of a size. */
  site: (size: number) => string;
  /** What to run, in order. */
  commands: (size: number) => Command[];
  /** What an earlier build left that would make this one quicker. */
  leftovers: (size: number) => string[];
  /** Address of the search page. */
  page: string;
  /** Files of the index, relative to the site. */
  index: RegExp;
  ui: SearchUi;
}

/** The node that runs the benchmark runs the builds too. */
export const node = process.execPath;
