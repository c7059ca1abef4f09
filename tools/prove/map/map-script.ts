/** What the map page does by itself: lengths, search, and what stands behind a bar. */
export const MAP_SCRIPT = `
const lines = JSON.parse(document.getElementById('lines').textContent);
const aside = document.querySelector('aside'), found = document.querySelector('.found'), input = document.querySelector('input');
const sections = [...document.querySelectorAll('section')], tabs = [...document.querySelectorAll('[data-show]')];
const show = (length) => { for (const s of sections) s.hidden = s.dataset.length !== length; for (const t of tabs) t.setAttribute('aria-pressed', t.dataset.show === length); };
const element = (name, text) => { const e = document.createElement(name); e.textContent = text; return e; };
function entry(line) {
  const p = document.createElement('p');
  if (!line.days) p.className = 'never';
  p.append(element('b', line.text));
  const where = [line.source, line.id].filter(Boolean).join(' · ');
  p.append(element('small', where));
  p.append(element('small', line.days ? 'met ' + line.days + ' times; first after ' + line.choices + ' choices' : 'never met'));
  if (line.code) { const small = element('small', 'a day: '); small.append(element('code', '#day=' + line.code)); p.append(small); }
  return p;
}
function list(some, title) {
  found.replaceChildren(element('h2', title), ...some.slice(0, 80).map(entry));
  aside.hidden = false;
}
function light(id) {
  for (const group of document.querySelectorAll('.links')) group.classList.toggle('dim', Boolean(id));
  for (const path of document.querySelectorAll('.links path')) path.classList.toggle('lit', Boolean(id) && (' ' + path.dataset.ends + ' ').includes(' ' + id + ' '));
}
function open(id) {
  light(id);
  const knot = id.split('.')[0];
  const near = lines.filter((line) => line.id === id);
  const first = near[0];
  const file = first && first.source.split(':')[0], row = first && Number(first.source.split(':')[1]);
  const after = first && file ? lines.filter((line) => line.source.startsWith(file + ':') && Number(line.source.split(':')[1]) > row).slice(0, 4) : [];
  list([...near, ...after], id.startsWith('ending ') ? id : knot + ': ' + id);
}
document.addEventListener('click', (event) => {
  const tab = event.target.closest('[data-show]'), node = event.target.closest('.node');
  if (tab) show(tab.dataset.show);
  if (node) open(node.dataset.id);
  if (event.target.closest('.close')) { aside.hidden = true; light(''); }
});
document.addEventListener('keydown', (event) => {
  const node = event.target.closest && event.target.closest('.node');
  if (node && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); open(node.dataset.id); }
  if (event.key === 'Escape') { aside.hidden = true; light(''); }
});
input.addEventListener('input', () => {
  const words = input.value.trim().toLowerCase();
  if (!words) { aside.hidden = true; return; }
  const some = lines.filter((line) => (line.text + ' ' + line.source + ' ' + line.id).toLowerCase().includes(words));
  list(some, some.length + ' found');
});
show(sections.length > 1 ? sections[1].dataset.length : sections[0].dataset.length);
`;
