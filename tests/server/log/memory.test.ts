import { memoryLog } from '../../../server/log/memory.ts';
import { eventLogContract } from './contract.ts';

eventLogContract('memory', async () => memoryLog());
