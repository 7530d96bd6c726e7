/** The design tokens that the stylesheets use; the whole file of @navikt/ds-tokens is 36 kB. */
const used = [
  'neutral-100',
  'neutral-300',
  'neutral-600',
  'neutral-700',
  'neutral-1000',
  'accent-100',
  'accent-200',
  'accent-300',
  'accent-700',
  'accent-800',
  'warning-100',
  'warning-300',
  'warning-700',
  'bg-default',
];

/**
 * Cuts the used tokens out of @navikt/ds-tokens' stylesheet, light as the default and dark where the
 * reader's system asks for it.
 * @throws where a token is not in the stylesheet any more
 */
export function tokensCss(source: string): string {
  const light = valuesOf(source, /^:root, :host, \.light \{$/);
  const dark = valuesOf(source, /^\.dark(?:, \.dark-theme)? \{$/);
  const rule = (values: Map<string, string>) =>
    `:root{${used
      .map((name) => {
        const value = values.get(name);
        if (value === undefined) throw new Error(`@navikt/ds-tokens has no token ${name}`);
        return `--ax-${name}:${value}`;
      })
      .join(';')}}`;
  return `${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}`;
}

function valuesOf(source: string, selector: RegExp): Map<string, string> {
  const values = new Map<string, string>();
  let inside = false;
  for (const line of source.split('\n')) {
    if (selector.test(line)) inside = true;
    else if (line.startsWith('}')) inside = false;
    const declaration = /^ {2}--ax-([\w-]+): ([^;]+);/.exec(line);
    if (inside && declaration?.[1] && declaration[2]) values.set(declaration[1], declaration[2]);
  }
  return values;
}
