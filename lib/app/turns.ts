/** Answers may overtake each other: what was asked earlier and is answered later would bring back the past. */

/** @returns a function to call when asking; what it gives is called with the answer, and says whether that still counts */
export function createTurns(): () => () => boolean {
  let asked = 0;
  let answered = 0;
  return () => {
    const turn = ++asked;
    return () => {
      if (turn < answered) return false;
      answered = turn;
      return true;
    };
  };
}
