/** Of what a file is that belongs in another section; null when it may be a glossary. */
export async function misplaced(file: File): Promise<'everything' | 'pack' | null> {
  if (/\.pack(?:\.gz)?$/i.test(file.name)) return 'pack';
  const start = (await file.slice(0, 8192).text()).trimStart();
  const ours = start.startsWith('{') && /"format"\s*:\s*"sidelight-everything"/.test(start);
  return ours ? 'everything' : null;
}
