// What buttons call the topics of a region.
import type { Topic } from '../catalog/schema/facts.ts';
import type { KeyOf } from '../i18n/translate.ts';

export const topicLabels: KeyOf<Topic> = {
  turnover: 'menu-topic-turnover',
  exports: 'menu-topic-exports',
  imports: 'menu-topic-imports',
  target: 'menu-topic-target',
  'export-goods': 'menu-topic-export-goods',
  'import-goods': 'menu-topic-import-goods',
  sector: 'menu-topic-sector',
  statement: 'menu-topic-statement',
  visit: 'menu-topic-visit',
  agreement: 'menu-topic-agreement',
  'joint-venture': 'menu-topic-joint-venture',
  project: 'menu-topic-project',
  forum: 'menu-topic-forum',
  association: 'menu-topic-association',
  people: 'menu-topic-people',
  office: 'menu-topic-office',
};
