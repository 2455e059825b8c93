/** The fields that are more than one statement and a pick. */
import type { Resolvers } from './executable-schema.ts';
import { mutations as accountMutations, queries as accountQueries } from './account/account.resolvers.ts';
import { mutations as linkMutations, queries as linkQueries } from './account/account-links.resolvers.ts';
import { mutations as administrationMutations, queries as administrationQueries } from './account/administration.resolvers.ts'; // prettier-ignore
import { mutations as demoMutations, queries as demoQueries } from './account/demo.resolvers.ts';
import { queries as searchQueries } from './search/search.resolvers.ts';
import { queries as matchingQueries, texts as matchingTexts } from './matching/matching.resolvers.ts';
import { mutations as glassMutations } from './glass/glass.resolvers.ts';
import { texts as historyTexts } from './history/history.resolvers.ts';
import { queries as networkQueries } from './network/network.resolvers.ts';
import { mutations as agreementMutations } from './agreement/agreement.resolvers.ts';
import { mutations as goalMutations } from './goal/goal.resolvers.ts';
import { mutations as needMutations } from './need/need.resolvers.ts';
import { mutations as offerMutations } from './offer/offer.resolvers.ts';
import { mutations as partnershipMutations } from './partnership/partnership.resolvers.ts';
import { mutations as personMutations } from './person/person.resolvers.ts';
import { mutations as recordMutations } from './record/record.resolvers.ts';
import { mutations as organisationMutations } from './organisation/organisation.resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    ...accountQueries,
    ...linkQueries,
    ...administrationQueries,
    ...demoQueries,
    ...matchingQueries,
    ...networkQueries,
    ...searchQueries,
  },
  ...matchingTexts,
  ...historyTexts,
  Mutation: {
    ...accountMutations,
    ...glassMutations,
    ...linkMutations,
    ...administrationMutations,
    ...demoMutations,
    ...organisationMutations,
    ...recordMutations,
    ...personMutations,
    ...partnershipMutations,
    ...offerMutations,
    ...needMutations,
    ...goalMutations,
    ...agreementMutations,
  },
};
