const DAY = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
});
const TIME = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

export function listPage(messages) {
  const hint = messages.length === 0 ? '' : '<p class="hint">Kies een bericht om het te lezen.</p>';
  return layout('Postvak', messages, hint, { id: null });
}

export function missingPage(messages) {
  return layout(
    'Bericht niet gevonden',
    messages,
    '<h2>Dit bericht is er niet meer</h2><p>Het postvak bewaart de laatste 500 berichten.</p>',
    { id: '' },
  );
}

export function messagePage(messages, message) {
  return layout(message.subject || '(geen onderwerp)', messages, readingPane(message), message);
}

function readingPane(message) {
  return `<h2>${safe(message.subject || '(geen onderwerp)')}</h2>
<dl>${field('Aan', message.to)}${field('Van', message.from)}${field('Antwoord aan', message.replyTo)}${field('Datum', moment(message.date))}</dl>
${message.html ? `<iframe title="Het bericht" src="/messages/${message.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>` : `<pre>${safe(message.text)}</pre>`}
${message.html ? details('Als gewone tekst', message.text) : ''}
${message.calendar ? details('Afspraak voor de agenda', message.calendar) : ''}
${details('Alle kopregels', message.headers.join('\n'))}`;
}

function layout(title, messages, pane, current) {
  const place = current.id === null ? 'list' : 'message';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} · Mail van Leerkring</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mailbox.css">
<script src="/mailbox.js" defer></script>
</head>
<body class="${place}">
<header><h1><a href="/">Postvak</a></h1><p>Alle mail die Leerkring op deze computer verstuurt. Niets gaat naar buiten.</p></header>
<div class="panes">
<nav aria-label="Berichten" id="berichten">${messageList(messages, current)}</nav>
<main>${current.id === null ? '' : '<a class="back" href="/">Terug naar alle berichten</a>'}${pane}</main>
</div>
</body>
</html>`;
}

function messageList(messages, current) {
  if (messages.length === 0)
    return '<p class="empty">Nog geen mail. Zodra Leerkring iets verstuurt, staat het hier.</p>';
  return `<ol>${messages.map((message) => messageLink(message, current)).join('\n')}</ol>`;
}

function messageLink(message, current) {
  const here = message.id === current.id ? ' aria-current="page"' : '';
  return `<li><a href="/messages/${message.id}"${here}><strong>${safe(message.subject || '(geen onderwerp)')}</strong> <span>${safe(message.to)}</span> <time datetime="${message.date}">${moment(message.date)}</time></a></li>`;
}

function field(name, value) {
  return value ? `<div><dt>${name}</dt><dd>${safe(value)}</dd></div>` : '';
}

function details(name, text) {
  return `<details><summary>${name}</summary><pre>${safe(text)}</pre></details>`;
}

function moment(date) {
  const value = new Date(date);
  return `${DAY.format(value)}, ${TIME.format(value).replace(':', '.')} uur`;
}

function safe(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
