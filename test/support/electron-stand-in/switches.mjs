// How the stand-in differs from its usual self, by the test that starts it: BOARDCASE_TEST_STAND_IN holds them as JSON.
const given = JSON.parse(process.env.BOARDCASE_TEST_STAND_IN ?? '{}');

export const switches = {
  /** Windows that were never shown get no first frame, as under Wayland: `ready-to-show` waits for `show()`. */
  wayland: false,
  /** Names of paths that the system cannot tell, such as a folder on a share that is away. */
  missingPaths: [],
  /**
   * A port. Chromium keeps answers and compiled scripts from start to start as it does for a scheme with `codeCache`:
   * under one address always, and without the routes, which turn its caches off and by which navigation is asked about.
   */
  cachesAt: 0,
  ...given,
};
