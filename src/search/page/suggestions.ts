import { fold } from '../../norwegian/fold.ts';
import { wordsOf } from '../../norwegian/words.ts';
import { cached } from '../cache.ts';
import type { Suggestion } from '../format/files.ts';
import { shardFor } from '../format/suggestion-files.ts';
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

/** The suggestions whose words begin with the words typed, at most eight and three of a kind. */
export function fitting(all: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = wordsOf(typed).map(({ text }) => fold(text));
  if (wanted.length === 0) return [];
  const found = new Map<string, Suggestion[]>();
  for (const suggestion of all) {
    const words = wordsOf(suggestion[1]).map(({ text }) => fold(text));
    if (!wanted.every((start) => words.some((word) => word.startsWith(start)))) continue;
    const list = found.get(suggestion[0]) ?? [];
    if (list.length < maxPerKind) found.set(suggestion[0], [...list, suggestion]);
  }
  return [...found.values()].flat().slice(0, maxSuggestions);
}

/** An editable combobox with a list of suggestions, after the ARIA authoring practices. */
export class Suggestions {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly kinds: Kinds;
  private readonly load: (shard: number) => Promise<Suggestion[]>;
  private readonly onChosen: (suggestion: Suggestion) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: Suggestion[] = [];
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
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.update(), pause);
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option =
        event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.choose([...list.children].indexOf(option));
    });
  }

  close(): void {
    clearTimeout(this.timer);
    this.active = -1;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  private async update(): Promise<void> {
    const typed = this.input.value;
    const shard = shardFor(typed);
    // Without suggestions the search is as good.
    const all = shard === undefined ? [] : await this.load(shard).catch(() => []);
    if (typed !== this.input.value) return;
    this.shown = fitting(all, typed);
    this.list.replaceChildren(
      ...this.shown.map(([kind, label], index) =>
        element(
          'li',
          { role: 'option', id: `${this.list.id}-${index}`, 'aria-selected': 'false' },
          element('span', {}, label),
          element('span', { class: 'kind' }, this.kinds[kind] ?? kind),
        ),
      ),
    );
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    const open = this.shown.length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter') {
      if (this.active >= 0) {
        event.preventDefault();
        this.choose(this.active);
      } else this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.shown.length > 0) {
      event.preventDefault();
      if (this.list.hidden) void this.update();
      else this.move(event.key === 'ArrowDown' ? 1 : -1);
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
    const suggestion = this.shown[index];
    this.close();
    if (suggestion) this.onChosen(suggestion);
  }
}
