import { beginSample } from '../screens/start/sample-run';
import { pageSimulator } from './simulator';

// Imported first of all: the worker loads, compiles and simulates the example while this thread still evaluates what it
// needs to paint.
pageSimulator();
beginSample();
