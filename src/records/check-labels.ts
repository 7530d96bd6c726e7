import type { Problem } from './problem.ts';
import { quote } from './problem.ts';
import type { Vocabulary } from './schemas/vocabulary.ts';

/** Labels that a reader could not tell apart from another of their list. */
export const checkLabels = (vocabulary: Vocabulary): Problem[] =>
  Object.entries(vocabulary).flatMap(([name, values]) =>
    (['nb', 'nn'] as const).flatMap((language) => {
      const first = new Map<string, string>();
      return values.flatMap((value): Problem[] => {
        if (!('label' in value)) return [];
        const label = value.label[language];
        const read = label.toLowerCase().replace(/\s+/g, ' ');
        const twin = first.get(read);
        if (twin === undefined) first.set(read, value.id);
        if (twin === undefined || twin === value.id) return [];
        return [
          {
            file: `vocabulary/${name}.yaml`,
            field: `${value.id}.label.${language}`,
            message: `reads the same as that of ${twin}, ${quote(label)}; add what tells them apart`,
          },
        ];
      });
    }),
  );
