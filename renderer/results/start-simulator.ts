import { beginSample } from '../sample/sample-run';

// The worker loads, compiles and simulates the example while this thread still evaluates what it needs to paint.
beginSample();
