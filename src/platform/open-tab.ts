// A reload or a crash comes back to the day that was open in this tab; another visit, or a new tab, begins at the title.
const MARK = '950.open';

function attempt<T>(what: (store: globalThis.Storage) => T, otherwise: T): T {
  try {
    return what(sessionStorage);
  } catch {
    // A tab that may keep nothing reloads at the title. The day itself is kept elsewhere.
    return otherwise;
  }
}

export const markOpen = () => attempt((store) => store.setItem(MARK, 'day'), undefined);
export const markClosed = () => attempt((store) => store.removeItem(MARK), undefined);
export const wasOpen = (): boolean => attempt((store) => store.getItem(MARK) !== null, false);
