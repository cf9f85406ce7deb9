/** Ends the database server of a test run, whoever still uses it, and removes its files. */
export declare const removeTestServer: (dataDir: string) => Promise<void>;
