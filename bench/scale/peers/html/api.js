import * as pagefind from '/pagefind/pagefind.js';
import { showResults } from '/results.js';

pagefind.init();
const input = document.querySelector('input');
let newest = 0;

input.addEventListener('input', async () => {
  const own = ++newest;
  const search = await pagefind.search(input.value);
  const results = await Promise.all(search.results.slice(0, 10).map((result) => result.data()));
  if (own === newest) showResults(results);
});
