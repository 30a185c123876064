import { NativeSelect } from '@mantine/core';
import type { Plan } from '#models/plan/schema';
import { useText } from '../../text/use-text';

type RecordType = Plan['records'][number];

interface PeopleOfProps {
  record: RecordType;
  records: readonly RecordType[];
  nameOf: (record: RecordType) => string;
  /** The id of the type whose people they are; null for people of their own. */
  onChange: (other: string | null) => void;
}

/** Whose records a type holds: people of their own, or those of another type. */
export function PeopleOf({ record, records, nameOf, onChange }: PeopleOfProps) {
  const { records: words } = useText();
  const isNamed = records.some(({ peopleOf }) => peopleOf === record.id);
  // Only a type that counts its own people can be named, and one that is named counts its own.
  const others = isNamed ? [] : records.filter(({ id, peopleOf }) => id !== record.id && peopleOf === undefined);
  const counted = records.find(({ id }) => id === record.peopleOf);
  return (
    <NativeSelect
      title={counted ? words.peopleOf(nameOf(counted)) : words.ownPeople}
      aria-label={`${nameOf(record)}, ${words.people}`}
      value={record.peopleOf ?? ''}
      data={[
        { value: '', label: words.ownPeople },
        ...others.map((other) => ({ value: other.id, label: words.peopleOf(nameOf(other)) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
