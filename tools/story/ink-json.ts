import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Fault } from './fault.ts';
import type { InkSources } from './sources.ts';

const MESSAGE = /^(?:ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO)?:?\s*(?:'([^']+)')?\s*(?:line (\d+))?:?\s*(.*)$/s;

function faultFrom(message: string, main: string): Fault {
  const [, file, row, says] = MESSAGE.exec(message) ?? [];
  return { file: file ?? main, row: Number(row ?? 0), says: (says || message).trim() };
}

/** Ink’s own compiler: JSON for the player, or what the compiler says is wrong, by file and line. */
export function inkJson(sources: InkSources): { json: string; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const files = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => sources.files.get(name) ?? missing(name),
  };
  const missing = (name: string) => {
    faults.push({ file: sources.main, row: 0, says: `INCLUDE asks for ${name}, which is not there.` });
    return '';
  };
  const hear = (message: string, severity: number) => {
    // 2 is an error; 1 a warning, which ink gives for what a writer forgot (a loose end); 0 an author’s note.
    if (severity > 0) faults.push(faultFrom(message, sources.main));
  };
  const options = new CompilerOptions(sources.main, [], false, hear, files);
  try {
    const story = new Compiler(sources.files.get(sources.main) ?? '', options).Compile();
    return { json: faults.length ? '' : (story.ToJson() ?? ''), faults };
  } catch (error) {
    return { json: '', faults: faults.length ? faults : [{ file: sources.main, row: 0, says: String(error) }] };
  }
}
