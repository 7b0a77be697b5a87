export interface Message {
  readonly id: string;
  readonly body: string;
  /** Milliseconds, as are all times here. */
  readonly sentAt: number;
  /** How often it was handed out. */
  readonly receives: number;
  readonly firstReceivedAt: number | null;
  readonly visibleAt: number;
  /** Why it came back last time, in the words of whoever failed. SQS knows nothing of that; people looking at it want to. */
  readonly lastFailure: string | null;
}

/** A message in somebody's hands: only the latest receipt can delete it. */
export interface Receipt {
  readonly message: Message;
  readonly handle: string;
}

export const receiptHandle = ({ id, receives }: Message): string => `${id}#${receives}`;
