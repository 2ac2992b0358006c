import { config } from 'zod/v4/core';

// zod compiles schemas with `new Function` unless told otherwise; the content security policy forbids that. It must
// be said before the first schema is made, hence this file is the first import of the application.
config({ jitless: true });
