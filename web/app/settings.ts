import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../../api-client/settings/settings-queries.ts';
import { api } from './api.ts';

/** What is known of the provider; undefined until it is there. */
export const useSettings = () => useQuery(settingsQuery(api)).data;
