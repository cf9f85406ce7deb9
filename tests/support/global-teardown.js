// After a run of the tests: no server and no files stay behind.
import { removeTestServer } from './remove-test-server.js';

export default () => removeTestServer(process.env.TEST_DATA_DIR);
