import type { Block } from '#models/report/board-pack';
import './facts.css';

type Facts = Extract<Block, { kind: 'facts' }>;

/** Facts as a table of two pairs to a row: each label is the header of its value. */
export function PackFacts({ title, items }: Pick<Facts, 'title' | 'items'>) {
  const half = Math.ceil(items.length / 2);
  return (
    <div className="pack-facts">
      <h3>{title}</h3>
      <table aria-label={title}>
        <tbody>
          {items.slice(0, half).map((item, at) => (
            <tr key={item.label}>
              {[item, items[half + at]]
                .filter((one) => one !== undefined)
                .map(({ label, value }, _, { length }) => (
                  <Fact key={label} label={label} value={value} isAlone={length === 1} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A pair; one that is alone in its row takes the room of two. */
function Fact({ label, value, isAlone }: Facts['items'][number] & { isAlone: boolean }) {
  return (
    <>
      <th scope="row">{label}</th>
      <td colSpan={isAlone ? 3 : undefined}>{value}</td>
    </>
  );
}
