(() => {
  document.currentScript.remove();
  const root = document.querySelector('[data-search]');
  const asked = new URLSearchParams(location.search);
  root.querySelector('input').value = (asked.get('q') || '').slice(0, 300);
  root.dataset.search = asked.toString() ? 'asked' : 'open';
  addEventListener(
    'error',
    ({ target }) => {
      const ours = target === window || target.localName === 'script';
      if (ours && root.dataset.search !== 'ready') root.dataset.search = 'failed';
    },
    true,
  );
})();
