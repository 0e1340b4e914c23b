import { getTranslations } from 'next-intl/server';
import { kindNames } from '../kind-names';

/** The words of the form, for a client component. Where a number comes in while writing, its name stands in braces. */
export async function editorWords(meeting: { kind: 'start' | 'work'; minutes: number }) {
  const t = await getTranslations('preparation');
  const errors = await getTranslations('errors');
  const length = meeting.minutes;
  return {
    ...(await kindNames()),
    agenda: t('agenda'),
    total: t('total', { total: '{total}', length }),
    left: t('left', { left: '{left}' }),
    over: t('over', { over: '{over}' }),
    exact: t('exact'),
    mix: t('mix', { theory: '{theory}', activity: '{activity}' }),
    minutesOf: t('minutesOf', { part: '{part}' }),
    min: t('min'),
    up: t('up', { part: '{part}' }),
    down: t('down', { part: '{part}' }),
    moved: t('moved', { part: '{part}', place: '{place}', of: '{of}' }),
    drag: t('drag'),
    more: t('more'),
    title: t('blockTitle'),
    titleHint: t('blockTitleHint'),
    theory: t('theory'),
    werkvorm: t('werkvorm'),
    noWerkvorm: t('noWerkvorm'),
    note: t('blockNote'),
    noteHint: t('noteHint'),
    remove: t('remove', { part: '{part}' }),
    removed: t('removed', { part: '{part}' }),
    undo: t('undo'),
    addKind: t('addKind'),
    add: t('add'),
    none: t('noneTitle'),
    about: t('about'),
    purpose: t('purpose'),
    purposeHint: t('purposeHint'),
    bring: t('bring'),
    bringHint: t('bringHint'),
    questions: t('questions'),
    questionsText: t('questionsText'),
    onHomework: t('onHomework'),
    onTheory: t('onTheory'),
    dialogue: t('dialogue'),
    deepening: t('deepening'),
    onHomeworkHint: t(meeting.kind === 'start' ? 'onHomeworkStart' : 'onHomeworkHint'),
    onTheoryHint: t(meeting.kind === 'start' ? 'onTheoryStart' : 'onTheoryHint'),
    dialogueHint: t('dialogueHint'),
    deepeningHint: t('deepeningHint'),
    ownNote: t('ownNote'),
    save: t('save'),
    saveReady: t('saveReady'),
    busy: t('busy'),
    signIn: errors('signInAgain'),
  };
}

export type EditorWords = Awaited<ReturnType<typeof editorWords>>;
