/** How a switch of the trouble panel makes its trouble: what is asked of the server, and what to say when it is done. */
export type Make = (asked: Promise<unknown>, done: string) => void;
