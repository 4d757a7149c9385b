import type { Stamp } from '../../../shared/replication/hybrid-clock.ts';
import type { BodyOf, OpKind } from '../../../shared/replication/op-bodies.ts';

/** What a projection may know of an op besides its body. */
export interface OpHead {
  readonly deskId: string;
  readonly seq: number;
  readonly stamp: Stamp;
  readonly operatorId: string;
}

/**
 * Writes into tables what an op says, which stands in the log already. The result must not depend on the order in
 * which ops come [R6].
 */
export type ProjectionOf<Kind extends OpKind> = (body: BodyOf<Kind>, head: OpHead) => void;

/** One function a kind; a feature brings those of its own kinds. */
export type Projections = { readonly [Kind in OpKind]: ProjectionOf<Kind> };

/** Hands a body to the projection of its kind. */
export const project = <Kind extends OpKind>(
  projections: Projections,
  body: BodyOf<Kind>,
  head: OpHead,
): void => {
  // The compiler cannot follow that `body.kind` picks the function for just this body.
  const apply = projections[body.kind as Kind] as ProjectionOf<Kind>;
  apply(body, head);
};
