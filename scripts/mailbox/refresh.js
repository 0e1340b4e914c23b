// New mail appears in the list by itself; what is being read stays as it is.
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch(location.pathname).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [now, next] = [document, page].map((root) => root.getElementById('berichten'));
  if (next && now.innerHTML !== next.innerHTML) now.innerHTML = next.innerHTML;
}, 3000);
