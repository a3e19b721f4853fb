// The companies as the build finds them in assets/companies (scripts/content-files.ts makes the modules).
// Must not be imported by the pure folders; app/ hands them on.

/** Every company in the order of the route, each with ways to fetch its data and texts. */
declare module 'virtual:companies' {
  const companies: readonly import('./types.ts').ListedCompany[];
  export default companies;
}

/** The data of the one whose folder is named. */
declare module 'virtual:companies/*' {
  const data: import('./types.ts').CompanyData;
  export default data;
}
