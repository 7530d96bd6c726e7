/**
 * Leads from a project back to the hits that it was reached from, with the place there. The search marks its step of the
 * browser's history (search/page/address/entry.ts); browsers that do not tell of steps have their own Back only.
 */
const { navigation } = window;
const place = document.querySelector('.breadcrumb ol');
const steps = navigation?.entries().slice(0, navigation.currentEntry?.index).reverse() ?? [];
// Steps within this page, to its headings, lie between.
const before = steps.find(({ sameDocument }) => !sameDocument);

if (place && before?.getState() === 'hits') {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = 'Tilbake til treffene';
  button.addEventListener('click', () => navigation.traverseTo(before.key));
  const item = document.createElement('li');
  item.append(button);
  place.prepend(item);
}

export {};
