import { cached } from '../cache.ts';
import type { Suggestion } from '../format/files.ts';
import { paragraphKind, readTyped, shardFor, wordsFor } from '../format/suggestion-files.ts';
import { element, need } from './dom.ts';

/** What each kind of suggestion is called, as the search box of a page tells it. */
export const kindsIn = (page: ParentNode): Kinds =>
  JSON.parse(need<HTMLElement>(page, '[data-kinds]').dataset['kinds'] ?? '{}') as Kinds;

/** Labels by kind. */
export type Kinds = Readonly<Record<string, string>>;

const maxSuggestions = 8;
const maxPerKind = 3;

/** Pause in typing after which suggestions are looked for, in milliseconds: results come first. */
const pause = 250;

/**
 * The suggestions whose words begin with the words typed, at most eight and three of a kind, those that have the words whole before
 * others of their kind. Where a paragraph is typed, paragraphs alone.
 */
export function fitting(all: readonly Suggestion[], typed: string): Suggestion[] {
  const { words: wanted, isParagraph } = readTyped(typed);
  if (wanted.length === 0) return [];
  const found = new Map<string, { whole: Suggestion[]; begun: Suggestion[] }>();
  for (const suggestion of all) {
    const [kind] = suggestion;
    if (isParagraph && kind !== paragraphKind) continue;
    const words = wordsFor(suggestion);
    if (!wanted.every((start) => words.some((word) => word.startsWith(start)))) continue;
    const lists = found.get(kind) ?? { whole: [], begun: [] };
    lists[wanted.every((word) => words.includes(word)) ? 'whole' : 'begun'].push(suggestion);
    found.set(kind, lists);
  }
  return [...found.values()]
    .flatMap(({ whole, begun }) =>
      [...whole, ...begun].slice(0, isParagraph ? maxSuggestions : maxPerKind),
    )
    .slice(0, maxSuggestions);
}

/**
 * An editable combobox with a list of suggestions, after the ARIA authoring practices. The list is that of the words in the field:
 * whatever changes them drops it until the new one is there.
 */
export class Suggestions {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly kinds: Kinds;
  private readonly load: (shard: number) => Promise<Suggestion[]>;
  private readonly onChosen: (suggestion: Suggestion) => void;
  /** Says how many there are, for those who do not see the list. */
  private readonly status = element('span', { role: 'status', class: 'visually-hidden' });
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What is under way; it ends when something else is done in the field. */
  private current: AbortController | undefined;
  private shown: Suggestion[] = [];
  private shownFor = '';
  private active = -1;

  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    kinds: Kinds,
    load: (shard: number) => Promise<Suggestion[]>,
    onChosen: (suggestion: Suggestion) => void,
  ) {
    this.input = input;
    this.list = list;
    this.kinds = kinds;
    this.load = cached(load);
    this.onChosen = onChosen;
    list.after(this.status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', (event) => {
      this.close();
      if (!(event as InputEvent).isComposing) this.updateSoon();
    });
    input.addEventListener('compositionend', () => this.updateSoon());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    // The field keeps the focus. A click comes of the main button, of a finger and of assistive tools alike.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.choose([...list.children].indexOf(option));
    });
  }

  /** Takes the list away, and drops what is under way. */
  close(): void {
    this.current?.abort();
    this.current = undefined;
    clearTimeout(this.timer);
    this.shown = [];
    this.active = -1;
    this.list.hidden = true;
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private updateSoon(): void {
    this.close();
    this.current = new AbortController();
    this.timer = setTimeout(() => void this.update(), pause);
  }

  private async update(): Promise<void> {
    this.close();
    this.current = new AbortController();
    const { signal } = this.current;
    const typed = this.input.value;
    const shard = shardFor(readTyped(typed));
    // Without suggestions the search is as good.
    const all = shard === undefined ? [] : await this.load(shard).catch(() => []);
    if (signal.aborted || typed !== this.input.value) return;
    this.current = undefined;
    if (document.activeElement === this.input) this.show(fitting(all, typed), typed);
  }

  private show(suggestions: Suggestion[], typed: string): void {
    this.shown = suggestions;
    this.shownFor = typed;
    this.list.replaceChildren(
      ...suggestions.map(([kind, label], index) =>
        element(
          'li',
          { role: 'option', id: `${this.list.id}-${index}`, 'aria-selected': 'false' },
          element('span', {}, label),
          element('span', { class: 'kind' }, this.kinds[kind] ?? kind),
        ),
      ),
    );
    const count = suggestions.length;
    this.list.hidden = count === 0;
    this.input.setAttribute('aria-expanded', String(count > 0));
    this.status.textContent = count === 0 ? '' : `${count} forslag`;
  }

  private onKey(event: KeyboardEvent): void {
    const { key } = event;
    // Keys of an input method are its own, and those with a modifier move or mark in the field.
    if (event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape' && (this.current || !this.list.hidden)) {
      event.preventDefault();
      this.close();
    } else if (key === 'Enter') {
      if (this.active >= 0) event.preventDefault();
      this.choose(this.active);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!this.list.hidden) this.move(key === 'ArrowDown' ? 1 : -1);
      else if (!this.current) void this.update();
    }
  }

  private move(step: number): void {
    const count = this.shown.length + 1;
    this.active = ((this.active + 1 + step + count) % count) - 1;
    [...this.list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.active));
      if (index === this.active) option.scrollIntoView({ block: 'nearest' });
    });
    if (this.active < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${this.active}`);
  }

  private choose(index: number): void {
    const suggestion = this.shownFor === this.input.value ? this.shown[index] : undefined;
    this.close();
    if (suggestion) this.onChosen(suggestion);
  }
}
