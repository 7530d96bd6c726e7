import * as pagefind from '/pagefind/pagefind.js';
import { showResults } from '/results.js';

pagefind.init();
const loading = pagefind.filters().then(showCounts);
const input = document.querySelector('input');
let newest = 0;

input.addEventListener('input', async () => {
  const own = ++newest;
  await loading;
  const search = await pagefind.search(input.value, { filters: {} });
  const results = await Promise.all(search.results.slice(0, 10).map((result) => result.data()));
  if (own !== newest) return;
  showResults(results);
  showCounts(search.filters);
});

function showCounts(filters) {
  const lines = Object.entries(filters).flatMap(([name, values]) =>
    Object.entries(values).map(([value, count]) => `${name}: ${value} (${count})`),
  );
  document
    .querySelector('#filters')
    .replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
}
