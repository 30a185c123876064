import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OpenDialog } from '../document/dialog-store';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';

const longest = 1000;
const shortest = 10;

/** Asks for the password of a protected plan. */
export function PasswordDialog({ name, problem, memory, answer }: Extract<OpenDialog, { kind: 'password' }>) {
  const { document: words, frame, words: common } = useText();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed) answer(typed);
  };
  return (
    <Dialog onClose={() => answer(null)} title={words.passwordTitle(name)}>
      <form onSubmit={submit}>
        {memory !== null && <p>{words.passwordMemory(memory)}</p>}
        <PasswordInput
          data-autofocus
          label={words.password}
          error={problem || undefined}
          value={typed}
          maxLength={longest}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group mt="lg" justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer(null)}>
            {common.cancel}
          </Button>
          <Button type="submit" disabled={!typed}>
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
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const fits = typed.length >= shortest && typed === again;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fits) answer(typed);
  };
  return (
    <Dialog onClose={() => answer(null)} title={words.protectTitle}>
      <form onSubmit={submit}>
        <p>{words.protectBody}</p>
        <PasswordInput
          data-autofocus
          mt="sm"
          label={words.newPassword}
          description={words.passwordAtLeast(shortest)}
          value={typed}
          maxLength={longest}
          autoComplete="new-password"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <PasswordInput
          mt="sm"
          label={words.repeatPassword}
          error={again.length >= typed.length && again !== typed ? words.passwordsDiffer : undefined}
          value={again}
          maxLength={longest}
          autoComplete="new-password"
          onChange={(event) => setAgain(event.currentTarget.value)}
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
