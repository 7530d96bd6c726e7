/**
 * Loads what is asked for the first time and caches it, and loads it again if that failed. Of more than `max` things the
 * one that was not asked for longest is given up.
 */
export function cached<Key, Value>(
  load: (key: Key) => Promise<Value>,
  max = Number.POSITIVE_INFINITY,
): (key: Key) => Promise<Value> {
  const cache = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = cache.get(key) ?? load(key);
    cache.delete(key);
    cache.set(key, value);
    value.catch(() => cache.delete(key));
    for (const oldest of cache.keys()) {
      if (cache.size <= max) break;
      cache.delete(oldest);
    }
    return value;
  };
}
