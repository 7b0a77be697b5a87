let last = 0n;

/** Hexadecimal, and greater each time: of two events of one key the later one has the greater sequencer. */
export function nextSequencer(): string {
  const now = BigInt(Date.now()) << 16n;
  last = now > last ? now : last + 1n;
  return last.toString(16).toUpperCase().padStart(18, '0');
}
