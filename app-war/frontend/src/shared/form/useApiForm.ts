import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { useForm, type DefaultValues, type FieldPath, type FieldValues, type Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { formPath, Problem } from '@/shared/api/problem';
import { useLanguage } from '@/shared/i18n/language';
import './messages';
import { useIdempotencyKey } from './useIdempotencyKey';
import { withoutBlanks } from './values';

interface Options<In extends FieldValues, Out, Answer> {
  /** The generated schema of the request's body. */
  schema: z.ZodType<Out, In>;
  /** What the form starts with; a field the person must fill starts blank. */
  defaultValues: DefaultValues<In>;
  /** Leaves out what does not belong to the input as it now is (fields of another kind), before it is validated. */
  prepare?: (values: In) => In;
  /** `idempotencyKey` is the same again when the same input is sent once more after no answer came. */
  send: (body: Out, idempotencyKey: string) => Promise<Answer>;
  done?: (answer: Answer) => void;
  /** The field that must be unique: a conflict is shown there. */
  unique?: FieldPath<In>;
  /** The server refused: what the page shows may be old. */
  failed?: () => void;
}

/**
 * A form whose rules are the server's own: validated as typed once a field was left, refused fields shown where they
 * are, everything else at the top; what was typed always stays.
 */
export function useApiForm<In extends FieldValues, Out, Answer>({ schema, defaultValues, prepare, send, done, unique, failed }: Options<In, Out, Answer>) {
  const keyFor = useIdempotencyKey();
  const [extra, setExtra] = useState<string[]>([]);
  const formElement = useRef<HTMLFormElement>(null);
  const id = useId();

  const validated = zodResolver<In, unknown, Out>(schema);
  const resolver: Resolver<In, unknown, Out> = (values, context, options) =>
    validated(withoutBlanks(prepare === undefined ? values : prepare(values), schema) as In, context, options);
  const form = useForm<In, unknown, Out>({ resolver, defaultValues, mode: 'onTouched' });

  const mutation = useMutation({
    mutationFn: async (body: Out) => {
      const key = keyFor.current(body);
      try {
        const answer = await send(body, key);
        keyFor.answered();
        return answer;
      } catch (error) {
        if (error instanceof Problem && !error.unanswered) keyFor.answered();
        throw error;
      }
    },
    onSuccess: (answer) => done?.(answer),
    onError: (error) => {
      failed?.();
      if (!(error instanceof Problem)) return;
      setExtra(placeErrors(error));
      if (unique !== undefined && error.kind === 'conflict') form.setError(unique, { type: 'server', message: error.detail ?? error.title }, { shouldFocus: true });
    },
  });

  /** Gives back what found no field. */
  function placeErrors(problem: Problem): string[] {
    const left: string[] = [];
    let first = true;
    for (const { field, message } of problem.errors) {
      // What is wrong with one of several that stand in one field is said at that field.
      const path = [formPath(field), formPath(field).replace(/\.\d+$/, '')].find((one) => formElement.current?.elements.namedItem(one) != null) as FieldPath<In> | undefined;
      if (path === undefined) {
        left.push(message);
      } else {
        form.setError(path, { type: 'server', message }, { shouldFocus: first });
        first = false;
      }
    }
    return left;
  }

  const { language } = useLanguage();
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    // What is said at the fields is said again in the new language.
    void form.trigger(Object.keys(form.formState.errors) as FieldPath<In>[]);
  }, [language, form]);

  const submit = form.handleSubmit((body) => {
    setExtra([]);
    mutation.mutate(body);
  });
  return {
    id,
    control: form.control,
    form,
    formProps: {
      id,
      ref: formElement,
      noValidate: true,
      onSubmit: (event: SyntheticEvent) => {
        // A form in a dialog is inside the page's form as far as React is concerned.
        event.stopPropagation();
        if (mutation.isPending) {
          event.preventDefault();
          return;
        }
        void submit(event);
      },
    },
    problem: mutation.error,
    /** Messages for fields this form does not have. */
    extra,
    sending: mutation.isPending,
    submitProps: { type: 'submit' as const, form: id, loading: mutation.isPending },
  };
}
