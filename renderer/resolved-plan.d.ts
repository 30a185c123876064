/** One of our plans, its formulas evaluated when the app was built (tools/build.mjs). */
declare module '*.boardcase.json?resolved' {
  const plan: import('#models/plan/resolved').ResolvedPlan;
  export default plan;
}
