// The types of the modules that the build makes of assets/companies (scripts/content-files.ts) and assets/check-ride
// (scripts/check-ride-files.ts). Only app/ imports them: the pure folders are given the content.

/** All companies in the order of the route, each with functions that fetch its data and texts. */
declare module 'virtual:companies' {
  const companies: readonly import('./types.ts').ListedCompany[];
  export default companies;
}

/** The data of the company whose folder the path names. */
declare module 'virtual:companies/*' {
  const data: import('./types.ts').CompanyData;
  export default data;
}

/** The items of the check ride. */
declare module 'virtual:check-ride' {
  const items: readonly import('./ride-item.ts').RideItem[];
  export default items;
}
