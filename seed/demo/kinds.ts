/** What each kind of organisation in the demo is like: its sector, interests, resources and people. */
import type { Sector } from '../seed-data.ts';

/** What a goal is about and what an organisation cares for. */
export type Theme =
  | 'wellbeing' | 'elderly' | 'youth' | 'integration' | 'tourism' | 'forest' | 'food' | 'energy' | 'water' | 'digital'
  | 'culture' | 'villages' | 'employment' | 'preparedness' | 'entrepreneurship';

export interface Kind {
  sector: Sector;
  themes: readonly Theme[];
  /** Ids of the resources that organisations of this kind can offer, and of those that they tend to lack. */
  offers: readonly string[];
  needs: readonly string[];
  /** Titles of the people who work or are active there. */
  titles: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  'wellbeing-centre': {
    sector: 'PUBLIC',
    themes: ['wellbeing', 'elderly', 'preparedness', 'integration'],
    offers: ['health-promotion-expertise', 'elderly-care-expertise', 'expert-hours', 'outreach-workers', 'advice-services', 'wellbeing-data', 'meeting-rooms', 'target-group-access'],
    needs: ['volunteer-helpers', 'lived-experience', 'sports-facilities', 'transport-services', 'peer-groups', 'plain-language', 'evaluation-expertise'],
    titles: ['palvelupäällikkö', 'hyvinvointikoordinaattori', 'sairaanhoitaja', 'palveluohjaaja'],
  },
  'vocational-college': {
    sector: 'PUBLIC',
    themes: ['employment', 'youth', 'digital', 'food', 'integration'],
    offers: ['student-workforce', 'vocational-training', 'continuing-education', 'teaching-premises', 'workshop-premises', 'kitchen', 'language-training', 'digital-skills-training'],
    needs: ['business-contacts', 'mentors', 'production-machinery', 'international-contacts', 'expert-hours', 'test-areas', 'customer-insight'],
    titles: ['rehtori', 'koulutuspäällikkö', 'opettaja', 'työelämäkoordinaattori'],
  },
  'nature-research': {
    sector: 'PUBLIC',
    themes: ['water', 'forest', 'food'],
    offers: ['water-expertise', 'bioeconomy-expertise', 'laboratory-equipment', 'research-contacts', 'test-areas'],
    needs: ['test-areas', 'local-knowledge', 'business-contacts', 'measuring-instruments', 'eu-funding', 'software-development', 'raw-materials'],
    titles: ['tutkimusjohtaja', 'erikoistutkija', 'kenttämestari', 'tutkimuskoordinaattori'],
  },
  'social-research': {
    sector: 'PUBLIC',
    themes: ['wellbeing', 'villages', 'digital', 'integration'],
    offers: ['research-expertise', 'evaluation-expertise', 'research-material', 'research-contacts', 'international-contacts'],
    needs: ['target-group-access', 'local-knowledge', 'wellbeing-data', 'customer-insight', 'eu-funding', 'lived-experience'],
    titles: ['tutkimusjohtaja', 'erikoistutkija', 'projektitutkija', 'tutkimuskoordinaattori'],
  },
  development: {
    sector: 'PUBLIC',
    themes: ['entrepreneurship', 'tourism', 'forest', 'employment', 'energy', 'food'],
    offers: ['business-development-expertise', 'business-expertise', 'project-management-expertise', 'funding-application-support', 'business-contacts', 'funder-contacts', 'workspaces', 'project-coordinator', 'tourism-expertise'],
    needs: ['research-expertise', 'student-workforce', 'private-investment', 'project-funding', 'testing-services', 'statistics', 'international-contacts'],
    titles: ['toimitusjohtaja', 'kehityspäällikkö', 'yritysneuvoja', 'projektipäällikkö'],
  },
  'culture-house': {
    sector: 'PUBLIC',
    themes: ['culture', 'digital', 'integration', 'elderly'],
    offers: ['auditorium', 'exhibition-space', 'stage', 'event-venues', 'archive-material', 'culture-expertise', 'digital-skills-training', 'communication-channels'],
    needs: ['event-volunteers', 'sound-and-light', 'grants', 'photo-and-video', 'translation', 'accessibility-expertise', 'digital-platform'],
    titles: ['kulttuurijohtaja', 'museoamanuenssi', 'tapahtumatuottaja', 'kirjastonhoitaja'],
  },
  'nature-service': {
    sector: 'PUBLIC',
    themes: ['tourism', 'water', 'forest'],
    offers: ['trails', 'land-areas', 'environmental-monitoring', 'spatial-data', 'water-expertise', 'shore-and-harbour', 'measuring-instruments'],
    needs: ['nature-and-adventure-services', 'maintenance-staff', 'event-volunteers', 'customer-insight', 'boats', 'data-analytics'],
    titles: ['luontopalvelupäällikkö', 'erikoissuunnittelija', 'kenttäpäällikkö'],
  },
  'youth-service': {
    sector: 'PUBLIC',
    themes: ['youth', 'employment', 'wellbeing'],
    offers: ['youth-work-expertise', 'instructor-hours', 'outreach-workers', 'rehabilitative-work', 'camp-site', 'workshop-premises', 'target-group-access'],
    needs: ['mentors', 'minibus', 'sports-equipment', 'mental-health-expertise', 'business-contacts', 'vocational-training', 'grants'],
    titles: ['nuorisotyön johtaja', 'työpajaohjaaja', 'etsivä nuorisotyöntekijä', 'uraohjaaja'],
  },
  authority: {
    sector: 'PUBLIC',
    themes: ['preparedness', 'water', 'villages', 'energy', 'digital'],
    offers: ['permits-and-planning', 'regional-strategy', 'public-procurement', 'statistics', 'municipal-contacts', 'political-support', 'administrative-staff', 'wellbeing-data'],
    needs: ['facilitation-expertise', 'customer-insight', 'association-contacts', 'data-analytics', 'voluntary-rescue', 'research-material', 'cyber-security'],
    titles: ['aluejohtaja', 'kehittämispäällikkö', 'ylitarkastaja', 'suunnittelija'],
  },
  tourism: {
    sector: 'PRIVATE',
    themes: ['tourism', 'food', 'water', 'culture'],
    offers: ['accommodation', 'nature-and-adventure-services', 'boats', 'shore-and-harbour', 'customer-insight', 'sports-equipment', 'tourism-expertise', 'event-venues'],
    needs: ['trails', 'catering-services', 'photo-and-video', 'campaign-planning', 'translation', 'student-workforce', 'international-contacts', 'quality-label'],
    titles: ['yrittäjä', 'toimitusjohtaja', 'myyntipäällikkö', 'oppaiden vastaava'],
  },
  food: {
    sector: 'PRIVATE',
    themes: ['food', 'tourism', 'entrepreneurship'],
    offers: ['catering-services', 'kitchen', 'food-expertise', 'arable-land', 'raw-materials', 'production-machinery', 'customer-insight', 'sponsorship'],
    needs: ['laboratory-equipment', 'storage-space', 'transport-services', 'student-workforce', 'public-procurement', 'graphic-design', 'quality-label', 'energy-expertise'],
    titles: ['toimitusjohtaja', 'tuotantopäällikkö', 'tuotekehittäjä', 'yrittäjä'],
  },
  wood: {
    sector: 'PRIVATE',
    themes: ['forest', 'energy', 'employment', 'entrepreneurship'],
    offers: ['raw-materials', 'production-machinery', 'testing-services', 'bioeconomy-expertise', 'workshop-premises', 'test-areas', 'private-investment', 'sponsorship'],
    needs: ['research-expertise', 'vocational-training', 'student-workforce', 'measuring-instruments', 'energy-expertise', 'project-funding', 'legal-expertise'],
    titles: ['toimitusjohtaja', 'tehtaanjohtaja', 'kehitysinsinööri', 'ostopäällikkö'],
  },
  ict: {
    sector: 'PRIVATE',
    themes: ['digital', 'wellbeing', 'elderly', 'entrepreneurship'],
    offers: ['software-development', 'digital-platform', 'data-analytics', 'remote-connections', 'cyber-security'],
    needs: ['testing-services', 'customer-insight', 'research-contacts', 'private-investment', 'target-group-access', 'accessibility-expertise', 'wellbeing-data', 'student-workforce'],
    titles: ['toimitusjohtaja', 'teknologiajohtaja', 'palvelumuotoilija', 'ohjelmistoarkkitehti'],
  },
  'sensor-technology': {
    sector: 'PRIVATE',
    themes: ['water', 'forest', 'digital'],
    offers: ['spatial-data', 'measuring-instruments', 'testing-services', 'data-analytics'],
    needs: ['test-areas', 'environmental-monitoring', 'research-contacts', 'private-investment', 'student-workforce', 'local-knowledge'],
    titles: ['toimitusjohtaja', 'teknologiajohtaja', 'tuotepäällikkö', 'tutkimusinsinööri'],
  },
  energy: {
    sector: 'PRIVATE',
    themes: ['energy', 'villages', 'forest', 'preparedness'],
    offers: ['energy-expertise', 'measuring-instruments', 'test-areas', 'raw-materials', 'private-investment', 'maintenance-staff'],
    needs: ['permits-and-planning', 'village-contacts', 'data-analytics', 'raw-materials', 'campaign-planning', 'land-areas', 'legal-expertise'],
    titles: ['toimitusjohtaja', 'energia-asiantuntija', 'projekti-insinööri'],
  },
  care: {
    sector: 'PRIVATE',
    themes: ['elderly', 'wellbeing', 'employment'],
    offers: ['elderly-care-expertise', 'wellbeing-expertise', 'instructor-hours', 'club-premises', 'mental-health-expertise', 'vehicles', 'target-group-access'],
    needs: ['volunteer-helpers', 'support-persons', 'culture-expertise', 'student-workforce', 'remote-connections', 'language-training', 'first-aid-training'],
    titles: ['toimitusjohtaja', 'palvelujohtaja', 'vastaava hoitaja', 'fysioterapeutti'],
  },
  'media-agency': {
    sector: 'PRIVATE',
    themes: ['culture', 'integration', 'entrepreneurship', 'villages'],
    offers: ['campaign-planning', 'graphic-design', 'photo-and-video', 'translation', 'plain-language', 'local-media', 'communication-channels', 'sponsorship'],
    needs: ['customer-insight', 'association-contacts', 'workspaces', 'municipal-contacts', 'archive-material', 'accounting-services'],
    titles: ['yrittäjä', 'päätoimittaja', 'viestintäsuunnittelija', 'kääntäjä'],
  },
  consultancy: {
    sector: 'PRIVATE',
    themes: ['entrepreneurship', 'digital', 'employment'],
    offers: ['accounting-services', 'legal-expertise', 'financial-expertise', 'facilitation-expertise', 'evaluation-expertise', 'private-investment', 'project-management-expertise'],
    needs: ['association-contacts', 'municipal-contacts', 'research-contacts', 'meeting-rooms', 'statistics', 'mentors'],
    titles: ['toimitusjohtaja', 'johtava asiantuntija', 'kirjanpitäjä', 'juristi'],
  },
  logistics: {
    sector: 'PRIVATE',
    themes: ['villages', 'elderly', 'food', 'preparedness'],
    offers: ['transport-services', 'vehicles', 'minibus', 'storage-space', 'maintenance-staff'],
    needs: ['village-contacts', 'public-procurement', 'digital-platform', 'energy-expertise', 'vocational-training'],
    titles: ['liikennöitsijä', 'toimitusjohtaja', 'kuljetussuunnittelija'],
  },
  'social-association': {
    sector: 'THIRD',
    themes: ['wellbeing', 'elderly', 'integration', 'villages'],
    offers: ['support-persons', 'peer-groups', 'lived-experience', 'club-premises', 'volunteer-helpers', 'mental-health-expertise', 'target-group-access', 'association-contacts'],
    needs: ['meeting-rooms', 'minibus', 'expert-hours', 'grants', 'volunteer-training', 'graphic-design', 'kitchen', 'legal-expertise'],
    titles: ['toiminnanjohtaja', 'järjestökoordinaattori', 'puheenjohtaja', 'vertaisohjaaja'],
  },
  'village-association': {
    sector: 'THIRD',
    themes: ['villages', 'preparedness', 'elderly', 'tourism', 'energy', 'culture'],
    offers: ['club-premises', 'local-knowledge', 'event-volunteers', 'trails', 'shore-and-harbour', 'village-contacts', 'land-areas', 'event-equipment'],
    needs: ['funding-application-support', 'maintenance-staff', 'energy-expertise', 'communication-channels', 'transport-services', 'sound-and-light', 'co-financing', 'first-aid-training'],
    titles: ['puheenjohtaja', 'sihteeri', 'kyläaktiivi', 'kylätalon isäntä'],
  },
  'sports-club': {
    sector: 'THIRD',
    themes: ['wellbeing', 'youth', 'elderly'],
    offers: ['sports-facilities', 'sports-equipment', 'instructor-hours', 'event-volunteers', 'health-promotion-expertise', 'event-equipment'],
    needs: ['teaching-premises', 'sponsorship', 'minibus', 'first-aid-training', 'accessibility-expertise', 'administrative-staff', 'trails'],
    titles: ['puheenjohtaja', 'valmennuspäällikkö', 'seurakoordinaattori', 'ohjaaja'],
  },
  'youth-association': {
    sector: 'THIRD',
    themes: ['youth', 'culture', 'digital', 'employment'],
    offers: ['youth-work-expertise', 'mentors', 'target-group-access', 'campaign-planning', 'event-volunteers', 'peer-groups'],
    needs: ['workspaces', 'event-venues', 'sound-and-light', 'political-support', 'mental-health-expertise', 'camp-site', 'grants'],
    titles: ['toiminnanjohtaja', 'puheenjohtaja', 'nuoriso-ohjaaja', 'vapaaehtoisvastaava'],
  },
  'culture-association': {
    sector: 'THIRD',
    themes: ['culture', 'tourism', 'integration', 'villages'],
    offers: ['culture-expertise', 'archive-material', 'stage', 'sound-and-light', 'event-volunteers', 'exhibition-space'],
    needs: ['auditorium', 'grants', 'accommodation', 'photo-and-video', 'communication-channels', 'storage-space', 'international-contacts'],
    titles: ['taiteellinen johtaja', 'puheenjohtaja', 'tuottaja', 'arkistonhoitaja'],
  },
  'environment-association': {
    sector: 'THIRD',
    themes: ['water', 'energy', 'forest', 'tourism'],
    offers: ['environmental-monitoring', 'local-knowledge', 'event-volunteers', 'water-expertise', 'boats', 'energy-expertise'],
    needs: ['laboratory-equipment', 'spatial-data', 'grants', 'permits-and-planning', 'research-expertise', 'local-media', 'measuring-instruments'],
    titles: ['puheenjohtaja', 'kunnostusvastaava', 'ympäristöasiantuntija', 'sihteeri'],
  },
  'volunteer-centre': {
    sector: 'THIRD',
    themes: ['preparedness', 'wellbeing', 'elderly', 'integration'],
    offers: ['volunteer-coordination', 'volunteer-training', 'volunteer-helpers', 'voluntary-rescue', 'first-aid-training', 'support-persons'],
    needs: ['digital-platform', 'club-premises', 'vehicles', 'communication-channels', 'storage-space', 'local-knowledge', 'remote-connections'],
    titles: ['toiminnanjohtaja', 'vapaaehtoiskoordinaattori', 'valmiuspäällikkö'],
  },
  foundation: {
    sector: 'THIRD',
    themes: ['culture', 'entrepreneurship', 'wellbeing', 'villages', 'youth'],
    offers: ['grants', 'co-financing', 'funder-contacts', 'meeting-rooms', 'international-contacts'],
    needs: ['evaluation-expertise', 'regional-strategy', 'association-contacts', 'communication-channels', 'financial-expertise', 'interest-representation'],
    titles: ['asiamies', 'hallituksen puheenjohtaja', 'apurahavastaava'],
  },
  entrepreneurs: {
    sector: 'THIRD',
    themes: ['entrepreneurship', 'tourism', 'employment', 'food'],
    offers: ['business-contacts', 'mentors', 'entrepreneurship-training', 'interest-representation', 'quality-label', 'workspaces'],
    needs: ['event-venues', 'digital-skills-training', 'funder-contacts', 'business-development-expertise', 'statistics', 'local-media'],
    titles: ['toimitusjohtaja', 'puheenjohtaja', 'verkostokoordinaattori'],
  },
  'local-action-group': {
    sector: 'THIRD',
    themes: ['villages', 'entrepreneurship', 'tourism', 'energy', 'food'],
    offers: ['project-funding', 'eu-funding', 'funding-application-support', 'village-contacts', 'association-contacts', 'facilitation-expertise'],
    needs: ['regional-strategy', 'co-financing', 'local-knowledge', 'evaluation-expertise', 'research-contacts', 'photo-and-video'],
    titles: ['toiminnanjohtaja', 'hankeneuvoja', 'talousvastaava'],
  },
  'integration-association': {
    sector: 'THIRD',
    themes: ['integration', 'employment', 'culture', 'wellbeing'],
    offers: ['integration-expertise', 'translation', 'target-group-access', 'peer-groups', 'volunteer-helpers', 'language-training', 'accessibility-expertise'],
    needs: ['business-contacts', 'teaching-premises', 'mentors', 'vocational-training', 'advice-services', 'legal-expertise', 'plain-language'],
    titles: ['toiminnanjohtaja', 'kotoutumisohjaaja', 'hankekoordinaattori', 'puheenjohtaja'],
  },
};

/** The kind of that name, such as 'village-association'; throws where there is none. */
export function kindNamed(name: string): Kind {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`No kind of organisation ${name}`);
  return kind;
}
