/** `localStorage` where there is one that may be used: reading the property throws when the browser blocks storage. */
export const local = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** The text under a key; null when there is none, or no storage. */
export const readText = (key: string): string | null => {
  try {
    return local()?.getItem(key) ?? null;
  } catch {
    return null;
  }
};

/** Writes before it returns. False when storage is blocked or full. */
export const writeText = (key: string, text: string): boolean => {
  try {
    const store = local();
    store?.setItem(key, text);
    return store !== null;
  } catch {
    return false;
  }
};

export const removeText = (key: string): void => {
  try {
    local()?.removeItem(key);
  } catch {
    // A blocked store holds nothing to remove.
  }
};

/** The keys that start with a prefix. */
export const keysWith = (prefix: string): readonly string[] => {
  try {
    const store = local();
    if (store === null) return [];
    return Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};
