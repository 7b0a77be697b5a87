// The page works without this. It adds: copying a quotation, choosing a claim anywhere on its card, arrow keys, sending at once.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const status = document.querySelector('[role=status]');

  for (const button of all('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const words = button.dataset.copy;
      const done = await navigator.clipboard?.writeText(words).then(
        () => true,
        () => false,
      );
      status.textContent = done ? 'Copied.' : 'Copying is not allowed here. The words to copy are shown.';
      if (done) button.textContent = 'Copied';
      else window.prompt('Copy:', words);
    });
  }

  const links = all('.claims .words a');
  for (const [index, link] of links.entries()) {
    const card = link.closest('li');
    card.addEventListener('click', (event) => {
      const isText = String(getSelection()) === '';
      if (isText && !event.target.closest('a, button, summary, table')) link.click();
    });
    card.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = step && links[index + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
})();
