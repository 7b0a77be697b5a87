export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Tasks that are begun one after the other: each when those asked for before have ended, well or not. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
}
