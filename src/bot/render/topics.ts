// The topics of facts under the names that readers know them by.

import type { Topic } from '../../catalog/schema/facts.ts';
import type { KeyOf } from '../../i18n/translate.ts';

export const topicKeys: KeyOf<Topic> = {
  turnover: 'topic-trade',
  exports: 'topic-trade',
  imports: 'topic-trade',
  target: 'topic-target',
  'export-goods': 'topic-export-goods',
  'import-goods': 'topic-import-goods',
  sector: 'topic-sector',
  statement: 'topic-statement',
  visit: 'topic-visit',
  agreement: 'topic-agreement',
  'joint-venture': 'topic-joint-venture',
  project: 'topic-project',
  forum: 'topic-forum',
  association: 'topic-association',
  people: 'topic-people',
  office: 'topic-office',
};

export const isTopic = (text: string): text is Topic => text in topicKeys;
