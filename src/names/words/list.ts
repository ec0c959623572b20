/** A list of words that is unpacked when it is first asked for. */
export function wordList(text: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(text.split(/\s+/).filter(Boolean));
    return words;
  };
}
