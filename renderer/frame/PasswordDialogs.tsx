import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import type { OpenDialog } from '../document/dialog-store';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';

const longest = 1000;
const shortest = 10;

type Field = RefObject<HTMLInputElement | null>;

/** What stands in a field. Passwords stand there only: what React holds of a component may outlive it. */
const typedIn = (field: Field) => field.current?.value ?? '';

/** Takes passwords out of their fields. */
function emptied(...fields: Field[]): void {
  for (const { current } of fields) if (current) current.value = '';
}

/** Asks for the password of a protected plan. */
export function PasswordDialog({ name, problem, memory, answer }: Extract<OpenDialog, { kind: 'password' }>) {
  const { document: words, frame, words: common } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [isFilled, setFilled] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = typedIn(field);
    emptied(field);
    if (typed) answer(typed);
  };
  return (
    <Dialog onClose={() => answer(null)} title={words.passwordTitle(name)}>
      <form onSubmit={submit}>
        {memory !== null && <p>{words.passwordMemory(memory)}</p>}
        <PasswordInput
          ref={field}
          data-autofocus
          label={words.password}
          error={problem || undefined}
          maxLength={longest}
          autoComplete="off"
          onChange={() => setFilled(typedIn(field) !== '')}
        />
        <Group mt="lg" justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer(null)}>
            {common.cancel}
          </Button>
          <Button type="submit" disabled={!isFilled}>
            {frame.open.replace(/…$/, '')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** Asks for a new password, twice. */
export function NewPasswordDialog({ answer }: Extract<OpenDialog, { kind: 'newPassword' }>) {
  const { document: words, words: common } = useText();
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [fits, setFits] = useState(false);
  const [differ, setDiffer] = useState(false);
  const look = () => {
    const [typed, again] = [typedIn(first), typedIn(second)];
    setFits(typed.length >= shortest && typed === again);
    setDiffer(again.length >= typed.length && again !== typed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = typedIn(first);
    if (!fits) return;
    emptied(first, second);
    answer(typed);
  };
  return (
    <Dialog onClose={() => answer(null)} title={words.protectTitle}>
      <form onSubmit={submit}>
        <p>{words.protectBody}</p>
        <PasswordInput
          ref={first}
          data-autofocus
          mt="sm"
          label={words.newPassword}
          description={words.passwordAtLeast(shortest)}
          maxLength={longest}
          autoComplete="new-password"
          onChange={look}
        />
        <PasswordInput
          ref={second}
          mt="sm"
          label={words.repeatPassword}
          error={differ ? words.passwordsDiffer : undefined}
          maxLength={longest}
          autoComplete="new-password"
          onChange={look}
        />
        <Group mt="lg" justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer(null)}>
            {common.cancel}
          </Button>
          <Button type="submit" disabled={!fits}>
            {words.protect}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
