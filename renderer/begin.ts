// A script of its own, and the page's first: what does not wait for the hundred milliseconds that the page's own script
// takes to load and evaluate.
import './styles/scheme-at-start';
import { beginSample } from './sample/sample-run';

// The worker loads, compiles and simulates the example while this thread still evaluates what it needs to paint.
beginSample();
