import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';

export const getSettings: MockHandler<Operations['getSettings']> = ({ model }) => model.settings;
