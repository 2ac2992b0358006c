import { useMutation } from '@tanstack/react-query';
import { Problem } from '@/shared/api/problem';
import { useIdempotencyKey } from './useIdempotencyKey';

/** A command without a form: one press, one deed, even when the line drops in between. */
export function useCommand<Input, Answer>(
  send: (input: Input, idempotencyKey: string) => Promise<Answer>,
  options: { done?: (answer: Answer, input: Input) => void; failed?: (problem: Error) => void } = {},
) {
  const keys = useIdempotencyKey();
  return useMutation({
    mutationFn: async (input: Input) => {
      try {
        const answer = await send(input, keys.current(input));
        keys.answered();
        return answer;
      } catch (error) {
        if (error instanceof Problem && !error.unanswered) keys.answered();
        throw error;
      }
    },
    onSuccess: options.done,
    onError: options.failed,
  });
}
