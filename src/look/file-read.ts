// Reads what somebody has chosen or dropped as a file: it may be a folder, or be gone, or be kept from us, and then reading it is refused.

/** What a file holds; null where it cannot be read. */
export async function readOrNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
