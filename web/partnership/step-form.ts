/** What the form that sets a partnership's step by hand holds. */
import { m } from '../language/messages.ts';
import { stepName, steps, toStep } from '../language/words.ts';
import { showText, type FieldWords } from '../record/field-words.ts';

export interface StepValues {
  /** A step's number; empty where it isn't set by hand. */
  step: string;
  reason: string;
}

export const stepWords: FieldWords<StepValues> = {
  step: { label: m.word_step, show: (step) => (step ? numberedStep(Number(step)) : m.partnership_step_lift()) },
  reason: { label: m.partnership_reason, show: showText },
};

/** “3. Coordinating”. */
export function numberedStep(step: number): string {
  return `${step}. ${stepName(toStep(step) ?? 1)}`;
}

/** The five steps as options. */
export function stepOptions(): { value: string; label: string }[] {
  return steps.map((step) => ({ value: String(step), label: numberedStep(step) }));
}

/** The override that stands, as the form holds it; the reason is asked anew. */
export function stepValues(override: { step: number } | null): StepValues {
  return { step: override ? String(override.step) : '', reason: '' };
}
