import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser';

declare const walls: {
  readonly forbidden: (IRegularForbiddenRuleType & { readonly name: string })[];
  readonly options: ICruiseOptions & { readonly enhancedResolveOptions: Record<string, string[]> };
};
export default walls;
