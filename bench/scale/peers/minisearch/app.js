import MiniSearch from 'minisearch';
import { showResults } from '../results-of-index.js';
import { options } from './options.js';

const loading = fetch('/index.json')
  .then((response) => response.text())
  .then((text) => MiniSearch.loadJSON(text, options));
const input = document.querySelector('input');

input.addEventListener('input', async () => {
  const index = await loading;
  showResults(index.search(input.value).slice(0, 10));
});
