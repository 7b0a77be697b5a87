// The pages work without this. It adds: a claim and its evidence seen together, copying a quotation, arrow keys, waiting in peace.
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

  // A page that loads itself anew for no news takes the reader's place away.
  const waiting = document.querySelector('[data-look-again]');
  const isNews = (answer) => answer.status !== 202 && answer.status < 500;
  const look = () =>
    fetch(location.href, { method: 'HEAD' })
      .then(isNews)
      .then((isThere) => isThere && location.reload())
      .catch(() => undefined);
  if (waiting) setInterval(look, 1000 * waiting.dataset.lookAgain);

  for (const form of all('form[data-drop]')) {
    const files = form.querySelector('input[type=file]');
    for (const kind of ['dragover', 'dragleave', 'drop']) {
      form.addEventListener(kind, (event) => {
        event.preventDefault();
        form.classList.toggle('over', kind === 'dragover');
      });
    }
    form.addEventListener('drop', ({ dataTransfer }) => {
      files.files = dataTransfer.files;
      if (files.files.length > 0) form.requestSubmit();
    });
  }

  // Both `#c3` and `#c3-text` choose claim 3: its card and all its marks stand out, and where there is room both come into view.
  const claimIn = (hash) => /^#(c\d+)(?:-text)?$/.exec(hash)?.[1];
  const isWide = matchMedia('(min-width: 60rem)');
  function choose() {
    for (const old of all('.chosen')) old.classList.remove('chosen');
    const id = claimIn(location.hash);
    const card = id && document.getElementById(id);
    if (!card) return;
    for (const part of [card, ...all(`mark[data-claim=${id}]`)]) part.classList.add('chosen');
    if (!isWide.matches) return;
    card.closest('aside').scrollTo({ top: card.offsetTop - 16 }); // which scrolls by itself, so that the page does not move
    if (location.hash === `#${id}`) document.getElementById(`${id}-text`)?.scrollIntoView({ block: 'center' });
  }
  addEventListener('hashchange', choose);
  choose();

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
