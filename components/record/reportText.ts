import type { ReportWordsIn } from '../../utils/core/report-markdown';
import type { Say } from '../ui/say';
import type { Made } from './made';
import { dayText, momentText } from './momentText';

/** The words of the pages, and the plain note on what they show and what they do not. */
export function reportText(made: Made, zone: string, say: Say): ReportWordsIn {
  const moment = (at: number) => momentText(at, zone, say);
  const heads = made.headWords.map((words) => say('record_note_head', words));
  return {
    title: say('record_report_title'),
    note: [
      say('record_note_made', moment(made.madeAt), zone),
      say('record_note_taken_out'),
      say('record_note_shows'),
      say('record_note_not'),
      ...(made.isWhole ? [] : [say('record_note_faults')]),
      ...heads,
      say('record_note_words', made.reportWords),
      say('record_note_hash', made.check.sha256),
    ],
    dayText: (day) => dayText(day, say) || say('record_no_day'),
    momentText: moment,
    names: {
      time: say('record_time'),
      where: say('record_where'),
      who: say('record_who'),
      what: say('record_what'),
      effect: say('record_effect'),
      did: say('record_did'),
      tags: say('record_tags'),
      files: say('record_files'),
    },
    written: (at) => say('record_written', at),
    corrected: (at) => say('record_corrected', at),
    earlier: (at) => say('record_stood', at),
  };
}
