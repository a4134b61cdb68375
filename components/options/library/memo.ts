/** Draws a component again only when something that it is given differs. */
import { Component, type ComponentChild, createElement, type FunctionComponent } from 'preact';

export function memo<Props extends object>(Shown: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof Props>; // keys of both
      return [...names].some((name) => next[name] !== (this.props as Props)[name]);
    }
    override render(): ComponentChild {
      return createElement(Shown, this.props as Props);
    }
  }
  return Memo as unknown as FunctionComponent<Props>; // Preact takes either kind of component
}
