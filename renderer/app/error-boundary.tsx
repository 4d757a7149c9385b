import { Component, type ReactNode } from 'react';
import { ProblemScreen } from './problem-screen.tsx';

export interface ErrorBoundaryProps {
  readonly newId: () => string;
  /** Called once a problem, to log it under its id. */
  readonly onProblem: (problem: unknown, id: string) => void;
  readonly children: ReactNode;
}

/** A bug in one part leaves the others working. Caught once, logged with an id that the screen shows. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly problemId: string | null }> {
  override state = { problemId: null as string | null };

  override componentDidCatch(problem: unknown): void {
    const id = this.props.newId();
    this.setState({ problemId: id });
    this.props.onProblem(problem, id);
  }

  static getDerivedStateFromError(): { readonly problemId: string } {
    // The id comes a moment later, in componentDidCatch: this function may not reach for the world.
    return { problemId: '' };
  }

  override render(): ReactNode {
    const { problemId } = this.state;
    if (problemId === null) return this.props.children;
    return <ProblemScreen problemId={problemId} onReload={() => this.setState({ problemId: null })} />;
  }
}
