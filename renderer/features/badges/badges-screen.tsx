import { AreaPlaceholder } from '../../app/area-placeholder.tsx';
import { useAnswer } from '../../client/desk-context.tsx';
import { useBadgesRoute } from './badges-route.ts';
import { Designer } from './designer.tsx';
import { LayoutGone } from './layout-gone.tsx';
import { LayoutList } from './list/layout-list.tsx';

/** Setup › Badges: all layouts, or one of them on the drawing board. */
export const BadgesScreen = () => {
  const route = useBadgesRoute();
  return route.layoutId === '' ? (
    <LayoutList onOpen={route.open} />
  ) : (
    <Board key={route.layoutId} id={route.layoutId} onBack={route.toList} />
  );
};

const Board = ({ id, onBack }: { readonly id: string; readonly onBack: () => void }) => {
  const stored = useAnswer(`badges.layout ${id}`, (desk) => desk.badges.layout({ id }), ['badge-layout']);
  if (stored.value === null)
    return stored.error === null ? <AreaPlaceholder /> : <LayoutGone why="gone" onBack={onBack} />;
  if (stored.value.isStarter) return <LayoutGone why="starter-only" onBack={onBack} />;
  return <Designer stored={stored.value} onBack={onBack} />;
};
