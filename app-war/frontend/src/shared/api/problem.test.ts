import { describe, expect, it } from 'vitest';
import { problemTexts, wordsOfProblem } from '@/shared/ui/ProblemAlert';
import { formPath, Problem, problemOf } from './problem';

const body = {
  type: 'urn:kiba:problem:stale',
  title: '古い版です',
  status: 409,
  detail: '別の人が更新しました',
  requestId: 'req-1',
  errors: [{ field: 'lines[0].pieces', message: '多すぎます' }, { field: 1, message: 'not a field' }],
};

describe('a problem from the server', () => {
  it('keeps status, words, request id and well-formed field errors', () => {
    const problem = problemOf(body, new Response(null, { status: 409 }));
    expect(problem).toMatchObject({ status: 409, title: '古い版です', requestId: 'req-1', kind: 'stale' });
    expect(problem.errors).toEqual([{ field: 'lines[0].pieces', message: '多すぎます' }]);
  });

  it('takes the request id from the header when the body has none', () => {
    const problem = problemOf('<html>', new Response(null, { status: 502, headers: { 'X-Request-Id': 'req-2' } }));
    expect(problem.requestId).toBe('req-2');
    expect(problem.unanswered).toBe(true);
  });

  it('is unreachable when there was no answer', () => {
    const problem = problemOf(new TypeError('failed to fetch'), undefined);
    expect(problem).toMatchObject({ status: 0, kind: 'unreachable', unanswered: true });
  });

  it('is an answer when the server refused', () => {
    expect(problemOf(body, new Response(null, { status: 422 })).unanswered).toBe(false);
  });
});

it('names a field as the form does', () => {
  expect(formPath('lines[0].pieces')).toBe('lines.0.pieces');
  expect(formPath('publicProfile.certifications[12]')).toBe('publicProfile.certifications.12');
  expect(formPath('[3].a')).toBe('3.a');
});

describe('the words for a problem', () => {
  const problem = (status: number, kind: string, title = '', detail?: string) =>
    new Problem(status, `urn:kiba:problem:${kind}`, title, detail, undefined, []);

  it('are ours where the server could not speak', () => {
    expect(wordsOfProblem(problem(0, 'unreachable'), problemTexts.ja).title).toBe(problemTexts.ja.unreachable);
    expect(wordsOfProblem(new Error('bug'), problemTexts.en).title).toBe(problemTexts.en.unexpected);
  });

  it('explain a stale version instead of repeating the number', () => {
    expect(wordsOfProblem(problem(409, 'stale', 'Conflict'), problemTexts.en).title).toBe(problemTexts.en.stale);
  });

  it('are the server’s own otherwise, said once', () => {
    expect(wordsOfProblem(problem(422, 'x', '在庫が足りません', '在庫が足りません'), problemTexts.ja)).toEqual({ title: '在庫が足りません' });
    expect(wordsOfProblem(problem(422, 'x', '在庫が足りません', '残り 3 本'), problemTexts.ja)).toEqual({ title: '在庫が足りません', detail: '残り 3 本' });
  });
});
