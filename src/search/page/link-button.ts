import { element } from './dom.ts';

/** A button that looks like a link and stands in a sentence. */
export function linkButton(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link-button' }, text);
  made.addEventListener('click', act);
  return made;
}
