/** What the types can't say: TypeScript's strict rules, Svelte's own, and that only one file reads the environment. */
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  // What tools write is theirs to check.
  globalIgnores(['dist/', 'web/language/generated/', '**/*.generated.*', '.data/', '.test-results/']),
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.strictTypeChecked, svelte.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A provider on this machine needs no TLS; api/config.ts lets no other one do without.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off', // an early `return refuse(…)` reads well
      '@typescript-eslint/no-meaningless-void-operator': 'off', // `void value` is how an effect follows a value
      '@typescript-eslint/no-misused-spread': 'off', // a text spreads into code points, which is what is meant
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // runs out of stack on recursive types
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unbound-method': 'off', // what is passed around here are records of functions without `this`
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'svelte/no-useless-mustaches': 'off', // `{' '}` is a space that Svelte keeps
    },
  },
  {
    files: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    // The types of components are svelte-check's work.
    files: ['**/*.svelte'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    // Answers and rows are compared as they come.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['api/**/*.ts', 'seed/**/*.ts', 'web/**/*.{ts,svelte}'],
    ignores: ['api/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'api/config.ts is the only reader of the environment.' },
      ],
    },
  },
);
