/** Ends the servers of a test run, whoever still uses them, and removes their files. */
export declare const removeTestServer: (dataDir: string) => Promise<void>;
