/** Work that can wait: it yields wherever it may be paused, so that a page with a large library stays quick. */
export type Work<Result> = Generator<void, Result, void>;
