import { isMeasureName, MEASURES } from './measures/measures.ts';
import { buildWorld, type Needs, type World } from './world/world.ts';

/**
 * One step of a run, in a process of its own so that no measure inherits another's memory:
 * `node tests/bench/work.ts build|MEASURE JSON`. Prints rows as JSON.
 */
const [step = '', argument = '{}'] = process.argv.slice(2);
// Written by run.ts, which starts this.
const input = JSON.parse(argument) as { readonly world: World; readonly needs: Needs };
if (step === 'build') {
  await buildWorld(input.world, input.needs);
  process.stdout.write('[]');
} else if (isMeasureName(step)) process.stdout.write(JSON.stringify(await MEASURES[step].run(input.world)));
else throw new Error(`there is no measure "${step}"`);
