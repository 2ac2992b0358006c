import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

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
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': [
        { type: 'generated', pattern: 'src/generated', mode: 'folder' },
        { type: 'shared', pattern: 'src/shared', mode: 'folder' },
        { type: 'feature', pattern: 'src/features/*', mode: 'folder', capture: ['noun'] },
        { type: 'app', pattern: 'src/app', mode: 'folder' },
        { type: 'entry', pattern: 'src/*.{ts,tsx}', mode: 'full' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          rules: [
            { from: { type: 'generated' }, allow: { to: { type: 'generated' } } },
            { from: { type: 'shared' }, allow: { to: { type: ['shared', 'generated'] } } },
            {
              from: { type: 'feature' },
              allow: [
                { to: { type: ['shared', 'generated'] } },
                { to: { type: 'feature', captured: { noun: '{{from.captured.noun}}' } } },
              ],
            },
            { from: { type: 'app' }, allow: { to: { type: ['app', 'feature', 'shared', 'generated'] } } },
            { from: { type: 'entry' }, allow: { to: { type: ['app', 'shared', 'entry'] } } },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
