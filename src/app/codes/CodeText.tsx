import { Code } from '@/ui/Code.tsx';

type Props = {
  readonly text: string;
  /** The numbers that have a page. */
  readonly known: readonly string[];
};

const shape = /\b(\d{5}|\d{4}T|[A-Z]\d{4})\b/;

/** A text with the code numbers in it set as codes, and linked where they have a page. */
export function CodeText({ text, known }: Props) {
  return text
    .split(shape)
    .map((part, at) => (at % 2 === 1 ? <Code key={`${at}${part}`} number={part} link={known.includes(part)} /> : part));
}
