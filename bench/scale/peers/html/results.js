/** Shows what Pagefind found as a list of links with excerpts. */
export function showResults(results) {
  const list = results
    .map(({ url, meta, excerpt }) => `<li><a href="${url}">${meta.title}</a><p>${excerpt}</p></li>`)
    .join('');
  document.querySelector('#results').innerHTML = list;
}
