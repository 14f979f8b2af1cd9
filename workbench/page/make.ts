/** How a panel changes the made-up world: what is asked of the server, and what to say when it is done. */
export type Make = (asked: Promise<unknown>, done: string) => void;
