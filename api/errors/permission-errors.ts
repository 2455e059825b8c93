/** What a viewer may see but not write, and who may. */
import type { Sentence } from './sentences.ts';

export const permissionErrors = {
  readsOnly: {
    code: 'FORBIDDEN',
    fi: 'Voit täällä vain lukea: kirjaudu tunnuksella, jolla on oikeus muuttaa tätä.',
    sv: 'Här kan du bara läsa: logga in med ett konto som får ändra detta.',
    en: 'You may only read here: sign in with an account that may change this.',
  },
  adminWritesNoContent: {
    code: 'FORBIDDEN',
    fi: 'Ylläpitäjä hoitaa tunnuksia, ei sisältöä: pyydä muutosta organisaation koordinaattorilta.',
    sv: 'En administratör sköter konton, inte innehåll: be organisationens koordinator göra ändringen.',
    en: 'An administrator looks after accounts, not content: ask the organisation’s coordinator for the change.',
  },
  networkCoordinatorOnly: {
    code: 'FORBIDDEN',
    fi: 'Tämän kirjaa verkoston koordinaattori: pyydä häneltä tai valitse oma organisaatiosi.',
    sv: 'Detta skrivs av nätverkets koordinator: be denne eller välj din egen organisation.',
    en: 'This is for a network coordinator to write: ask one, or choose an organisation of your own.',
  },
  coordinatorOnly: {
    code: 'FORBIDDEN',
    fi: 'Tämän kirjaa organisaation koordinaattori ({organisations}): pyydä muutosta häneltä.',
    sv: 'Detta skrivs av organisationens koordinator ({organisations}): be denne göra ändringen.',
    en: 'This is for the organisation’s coordinator to write ({organisations}): ask them for the change.',
  },
  partiesOnly: {
    code: 'FORBIDDEN',
    fi: 'Tämän kirjaa osapuolen koordinaattori ({organisations}): pyydä muutosta joltakulta heistä.',
    sv: 'Detta skrivs av en parts koordinator ({organisations}): be någon av dem göra ändringen.',
    en: 'This is for the coordinator of a party to write ({organisations}): ask one of them for the change.',
  },
  proposeForOwn: {
    code: 'FORBIDDEN',
    fi: 'Kumppanuutta voi ehdottaa omalle organisaatiolleen: lisää se osapuoliin.',
    sv: 'Partnerskap kan föreslås för den egna organisationen: lägg till den bland parterna.',
    en: 'A partnership is proposed for one’s own organisation: add yours to the parties.',
  },
  partiesAcceptThemselves: {
    code: 'FORBIDDEN',
    fi: 'Jokainen osapuoli päättää itse ({organisations}): pyydä kunkin koordinaattoria hyväksymään.',
    sv: 'Varje part beslutar själv ({organisations}): be var och ens koordinator godkänna.',
    en: 'Each party decides for itself ({organisations}): ask the coordinator of each to accept.',
  },
  partiesDeleteTogether: {
    code: 'FORBIDDEN',
    fi: 'Kumppanuus on kaikkien osapuolten ({organisations}): kirjaa päätös päättää se, niin sen historia säilyy.',
    sv: 'Partnerskapet är alla parters ({organisations}): anteckna ett beslut om att avsluta det, så bevaras dess historia.',
    en: 'The partnership is all its parties’ ({organisations}): record a decision to end it, so that its history stays.',
  },
  everyPartyAgrees: {
    code: 'FORBIDDEN',
    fi: 'Sopimusta laajennetaan vain, kun jokainen osapuoli suostuu ({organisations}): jätä näkyvyys osapuolille.',
    sv: 'Ett avtal visas vidare bara när varje part samtycker ({organisations}): låt det synas för parterna.',
    en: 'An agreement is shown more widely only when every party agrees ({organisations}): leave it to the parties.',
  },
  contactOfOthers: {
    code: 'FORBIDDEN',
    fi: 'Yhteyshenkilön tiedot näkyvät osapuolille: pyydä lisäystä hänen organisaationsa koordinaattorilta ({organisations}).',
    sv: 'Kontaktpersonens uppgifter syns för parterna: be koordinatorn i personens organisation lägga till ({organisations}).',
    en: 'A contact’s details are shown to the parties: ask the coordinator of their organisation to add them ({organisations}).',
  },
  hidesFromWriter: {
    code: 'FORBIDDEN',
    fi: 'Muutoksen jälkeen et näkisi tätä itse, joten se jäi tekemättä: valitse laajempi näkyvyys.',
    sv: 'Efter ändringen skulle du inte själv se detta, så den gjordes inte: välj en vidare synlighet.',
    en: 'You would no longer see this yourself, so the change was not made: choose a wider visibility.',
  },
} as const satisfies Record<string, Sentence>;
