/** The main parts of the product, in the order of the navigation. */
import Building from '@lucide/svelte/icons/building-2';
import Handshake from '@lucide/svelte/icons/handshake';
import Share from '@lucide/svelte/icons/share-2';
import Target from '@lucide/svelte/icons/target';
import Users from '@lucide/svelte/icons/users';
import { m } from '../language/messages.ts';

export const navigationItems = [
  { href: '/network', name: m.nav_network, Icon: Share },
  { href: '/organisations', name: m.nav_organisations, Icon: Building },
  { href: '/goals', name: m.nav_goals, Icon: Target },
  { href: '/partnerships', name: m.nav_partnerships, Icon: Handshake },
  { href: '/people', name: m.nav_people, Icon: Users },
] as const;
