import { Checkbox, UnstyledButton } from '@mantine/core';
import type { BoardPack } from '#models/report/board-pack';
import { pageBuilders } from '#models/report/pages';
import { reportText } from '#models/report/text/language';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { TextField } from '../../fields/TextField';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import styles from './Board.module.css';

interface SectionListProps {
  pack: BoardPack | null;
  picked: string | null;
  onPick: (id: string | null) => void;
}

/** The pages of the pack: which print, and their words. */
export function SectionList({ pack, picked, onPick }: SectionListProps) {
  const { board: words } = useText();
  const report = usePlan((plan) => plan.report);
  const locale = usePlan((plan) => plan.locale);
  const titles: Record<string, string> = reportText(locale).sections;
  const change = (id: string, part: { include?: boolean; heading?: string; text?: string }) =>
    edit(words.step, (plan) => {
      const own = plan.report.sections[id] ?? { include: true };
      plan.report.sections[id] = { ...own, ...part };
    });
  return (
    <Panel title={words.sections} hint={words.sectionsHint} flush>
      <ul className={styles.list}>
        {pageBuilders.map(({ id }) => {
          const own = report.sections[id];
          const included = own?.include ?? true;
          const printed = pack?.pages.find((page) => page.id === id);
          const title = titles[id] ?? id;
          return (
            <li key={id} className={styles.section} data-picked={id === picked}>
              <div className={styles.sectionLine}>
                <Checkbox
                  aria-label={words.include(title)}
                  checked={included}
                  onChange={(event) => change(id, { include: event.currentTarget.checked })}
                />
                <UnstyledButton
                  className={styles.sectionName}
                  aria-expanded={id === picked}
                  onClick={() => onPick(id === picked ? null : id)}
                >
                  <span>{printed?.section ?? title}</span>
                  <span className={styles.sectionHeading}>
                    {printed?.heading ?? (included && pack ? words.empty : '')}
                  </span>
                </UnstyledButton>
              </div>
              {id === picked && (
                <div className={styles.wording}>
                  <TextField
                    label={words.heading}
                    multiline
                    value={own?.heading ?? ''}
                    placeholder={printed?.heading}
                    onCommit={(heading) => change(id, { heading })}
                  />
                  <TextField
                    label={words.text}
                    multiline
                    value={own?.text ?? ''}
                    placeholder={printed?.lead}
                    onCommit={(lead) => change(id, { text: lead })}
                  />
                  <p className={styles.note}>
                    {words.ownWords} {words.placeholders}
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
