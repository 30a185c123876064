import { pageSimulator } from './simulator';

// Imported first of all: the worker loads and compiles while this thread still evaluates what it needs to paint.
pageSimulator();
