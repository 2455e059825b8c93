/** What is asked of the network, as the parameters of `cypher/network/Query.network.cypher`. */
import type { RequestContext } from '../context.ts';
import { type FieldProblem, problem, refuse } from '../errors.ts';
import { isCalendarDay } from '../input/calendar.ts';
import { layoutFor } from '../layout/layouts.ts';

type Arguments = Readonly<Record<string, unknown>>;

const [lowestStep, highestStep] = [1, 5];
/** What absent arguments mean; a part of the filter that is null chooses everything. */
const defaults = { within: null, grain: 'ORGANISATION', first: 2000 };
const everything = {
  sectors: null,
  attributes: null,
  levels: null,
  statuses: ['EXPLORING', 'ACTIVE', 'PAUSED'],
  goals: null,
  minimumStep: lowestStep,
};

/** The question, its defaults filled in; BAD_USER_INPUT for a step or a day that there isn't. */
export function networkQuestion(
  args: Arguments,
  { today, viewer }: Pick<RequestContext, 'today' | 'viewer'>,
): Arguments {
  const { filter, ...others } = args;
  const chosen = { ...everything, on: today, ...given(filter) };
  refuse(problemsOf(chosen));
  const { x, y } = layoutFor(viewer);
  return { ...defaults, ...given(others), ...chosen, isToday: chosen.on === today, x, y };
}

/** The parts that are there and not null. */
const given = (input: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined));

function problemsOf({ minimumStep, on }: typeof everything & { on: string }): FieldProblem[] {
  const isStep = minimumStep >= lowestStep && minimumStep <= highestStep;
  const range = { min: lowestStep, max: highestStep };
  return [
    ...(isStep ? [] : [{ field: 'filter.minimumStep', ...problem('numberInRange', range) }]),
    ...(isCalendarDay(on) ? [] : [{ field: 'filter.on', ...problem('calendarDay') }]),
  ];
}
