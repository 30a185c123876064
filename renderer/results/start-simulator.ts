import { beginSample } from '../screens/start/sample-run';

// A script of its own, and the page's first: the worker loads, compiles and simulates the example while this thread still
// loads and evaluates what it needs to paint.
beginSample();
