/** Marks the words that a search found, on the project page that it leads to. */
const words = (new URLSearchParams(location.search).get('marker') ?? '')
  .split(',')
  .map((word) => word.trim())
  .filter((word) => word.length > 1)
  .slice(0, 12)
  // The longest first: of two that begin alike the pattern takes the one it meets first.
  .sort((a, b) => b.length - a.length);

if (words.length > 0) {
  const pattern = new RegExp(
    // A phrase may go on in the next line of the page's source.
    `(${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')})`,
    'giu',
  );
  const places = document.querySelectorAll(
    '.project h1, .project .lead, .project .section:not(.about-source) :is(p, li, th)',
  );
  for (const place of places) {
    if (place.closest('.source, .similar, .tags')) continue;
    markIn(place, pattern);
  }
}

function markIn(place: Element, pattern: RegExp): void {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('mark')) continue;
    const parts = text.data.split(pattern);
    if (parts.length === 1) continue;
    text.replaceWith(
      ...parts.map((part, index) => {
        if (index % 2 === 0) return part;
        const mark = document.createElement('mark');
        mark.textContent = part;
        return mark;
      }),
    );
  }
}

export {};
