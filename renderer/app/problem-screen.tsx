import { RotateCw } from 'lucide-react';
import { useText } from '../locales/locale-context.tsx';
import { Button } from '../ui/button.tsx';
import css from './problem-screen.module.css';

interface ProblemScreenProps {
  readonly problemId: string;
  readonly onReload: () => void;
}

/** What happened, what did not, and what to do now. */
export const ProblemScreen = ({ problemId, onReload }: ProblemScreenProps) => {
  const text = useText();
  return (
    <section className={css.problem} role="alert">
      <h1 className={css.title}>{text('app.problem.title')}</h1>
      <p>{text('app.problem.notDone')}</p>
      <p className={css.id}>{text('app.problem.id', { id: problemId })}</p>
      <Button variant="primary" size="large" icon={RotateCw} onClick={onReload}>
        {text('app.problem.reload')}
      </Button>
    </section>
  );
};
