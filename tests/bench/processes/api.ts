/** The product's server as `npm start` runs it, ending with the bench. */
import '../../../api/server.ts';

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
