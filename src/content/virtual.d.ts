// The compiled scenarios of a company, made by the build from its YAML files.
// Must not be imported by the pure folders; app/ hands them to makeContent.

declare module 'virtual:scenarios/startup' {
  const scenarios: readonly import('./types.ts').Scenario[];
  export default scenarios;
}
