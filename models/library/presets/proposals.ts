import { joined, type Sentence, type Text } from '#models/library/text/text';
import type { ResolvedControl } from '#models/plan/resolved';
import type { Advice } from './advice';
import type { ControlsByStart, ProposalInput } from './preset';

const reasons = {
  appetite: 'For the risk appetite: beside the other controls it avoids less loss than it costs.',
  required: 'Another of these controls needs it.',
  asked: 'Insurers and regulators often ask for it.',
} as const satisfies Record<string, Sentence>;

/**
 * The proposals of a ready-made plan: what is advised; of that, the best for half of the money, where there is such a
 * part; and with what insurers and regulators often ask for, cover included.
 */
export function presetProposals(advice: Advice, full: ControlsByStart, controls: ResolvedControl[]): ProposalInput[] {
  const { smaller, roles } = advice;
  const advised = advice.controls.map(({ control, startYear }) => {
    const role = roles.find((entry) => entry.control === control)?.role ?? 'pays';
    return role === 'pays' ? { control, startYear } : { control, startYear, reason: reasons[role] };
  });
  return [
    ...(smaller
      ? [
          {
            id: 'essential',
            name: 'Essential' as const,
            description: joined(
              'Of the recommended controls, the best for half of the money.',
              smaller.hasLess
                ? 'Loss and cost together are lower than with all of them, but it stays further from the risk appetite.'
                : 'Loss and cost together are higher than with all of them.',
            ),
            controls: smaller.controls,
          },
        ]
      : []),
    {
      id: 'recommended',
      name: 'Recommended',
      description: joined('When this plan was made:', ...groundsOf(advice)),
      controls: advised,
    },
    {
      id: 'full',
      name: 'Full',
      description:
        'The recommended controls and what insurers and regulators often ask for beyond them, cover included: milder bad years, at a higher price.',
      controls: [...advised, ...beyond(advice, full, controls)],
      insurance: true,
    },
  ];
}

function groundsOf({ grounds, pays, controls, roles, isShortOfMoney, isCapped }: Advice): Text[] {
  const isNothing = controls.length === 0;
  if (grounds === 'least') {
    if (isNothing)
      return isCapped
        ? [
            'the IT budget leaves no money for a control that avoids what it costs; the risk appetite is kept without one.',
          ]
        : ['no control avoids as much loss as it costs, and the risk appetite is kept without one.'];
    return isCapped
      ? [
          'for the money that the IT budget leaves, no other set of the controls has less expected loss and cost together over three years, and it keeps the risk appetite.',
        ]
      : [
          'no other set of the controls has less expected loss and cost together over three years, and it keeps the risk appetite.',
        ];
  }
  if (grounds === 'appetite') {
    const sentence =
      'of the sets of controls found that keep the risk appetite, the one with the least expected loss and cost together over three years.';
    if (pays) return [sentence];
    const price = 'It costs more than the loss it avoids: that is the price of the appetite.';
    const isNonePaying = roles.every(({ role }) => role !== 'pays');
    return isNonePaying ? [sentence, 'None of its controls pays for itself.', price] : [sentence, price];
  }
  return [
    isShortOfMoney
      ? 'no set of controls was found that keeps the risk appetite within the money that the IT budget leaves.'
      : 'all the controls together do not keep the risk appetite.',
    isNothing
      ? 'No control avoids as much loss as it costs, so none is proposed.'
      : 'Of the sets that avoid at least what they cost, this is the one found that comes nearest.',
  ];
}

/** The template's controls that are not recommended already and that no recommended one rules out. */
function beyond({ controls: advised }: Advice, { year1, year2 }: ControlsByStart, controls: ResolvedControl[]) {
  const chosen = new Set(advised.map(({ control }) => control));
  const ruledOut = new Set(
    controls.flatMap(({ id, excludes }) => [
      ...(chosen.has(id) ? excludes : []),
      ...(excludes.some((other) => chosen.has(other)) ? [id] : []),
    ]),
  );
  const from = (startYear: number, ids: string[]) =>
    ids
      .filter((id) => !chosen.has(id) && !ruledOut.has(id))
      .map((control) => ({ control, startYear, reason: reasons.asked }));
  return [...from(1, year1), ...from(2, year2)];
}
