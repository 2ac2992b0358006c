import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

function may(from, to) {
  return { from: { element: { type: from } }, allow: { to: { element: { type: to } } } };
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/generated'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // `== null` is how "absent or null" is asked: the server may leave a null field out.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => mutate()}` reads better than a block, and the result is void either way.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    extends: [reactHooks.configs.flat.recommended],
    settings: {
      'import/resolver': { './scripts/resolve-for-lint.cjs': {} },
      'boundaries/elements': [
        { type: 'generated', pattern: 'src/generated' },
        { type: 'shared', pattern: 'src/shared' },
        { type: 'feature', pattern: 'src/features/*', capture: ['noun'] },
        { type: 'app', pattern: 'src/app' },
        { type: 'entry', pattern: 'src/*.{ts,tsx}', partialMatch: false },
      ],
    },
    rules: {
      // shared → features → app; a feature knows no other feature.
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            may('generated', ['generated']),
            may('shared', ['shared', 'generated']),
            may('feature', ['shared', 'generated']),
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { type: 'feature', captured: { noun: '{{from.captured.noun}}' } } } },
            },
            may('app', ['app', 'feature', 'shared', 'generated']),
            may('entry', ['app', 'shared', 'entry']),
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', require: 'readonly', exports: 'writable', __dirname: 'readonly' } },
  },
);
