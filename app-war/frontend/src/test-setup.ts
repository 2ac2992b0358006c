import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import './shared/form/zod-without-eval';

// jsdom has no layout.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
