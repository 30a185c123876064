import { Button, Group } from '@mantine/core';
import { Dialog } from '../layout/Dialog';

/** One answer to a question. */
interface Choice<A extends string> {
  answer: A;
  label: string;
  /** `main`: what most want; `loss`: what cannot be taken back. The others are plain. */
  look?: 'main' | 'loss';
  /** Apart from the others, where nobody presses it by mistake. */
  apart?: true;
  /** Enter gives it. */
  first?: true;
}

interface ChoiceDialogProps<A extends string> {
  title: string;
  body?: string;
  choices: Choice<A>[];
  /** What closing the dialog means. */
  closed: NoInfer<A>;
  onAnswer(answer: A): void;
}

const looks = { main: {}, loss: { color: 'red' } };

/** A question with a button for each answer. */
export function ChoiceDialog<A extends string>({ title, body, choices, closed, onAnswer }: ChoiceDialogProps<A>) {
  return (
    <Dialog onClose={() => onAnswer(closed)} title={title}>
      {body && <p>{body}</p>}
      <Group mt="lg" justify="flex-end" gap="xs">
        {choices.map(({ answer, label, look, apart, first }) => (
          <Button
            key={answer}
            {...(look ? looks[look] : { variant: 'default' })}
            {...(apart && { variant: 'subtle', mr: 'auto' })}
            data-autofocus={first}
            onClick={() => onAnswer(answer)}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Dialog>
  );
}
