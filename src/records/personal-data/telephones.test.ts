import { describe, expect, test } from 'vitest';
import { personalDataIn } from './privacy.ts';

const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('telephone numbers', () => {
  test.each([
    ['in one piece', ['99887766', '22334455', '4799887766', '004799887766', '+4799887766']],
    ['in pairs', ['99 88 77 66', '22 33 44 55', '99-88-77-66', '99.88.77.66', '99/88/77/66']],
    ['with dashes', ['99–88–77–66', '99 – 88 – 77 – 66', '99\u201188\u201177\u201166']],
    ['digit for digit', ['9 9 8 8 7 7 6 6', '2-2-3-3-4-4-5-5']],
    ['as mobile numbers', ['998 87 766', '998-87-766', '998 87766', '99 887766', '99 88 7766']],
    ['in odd groups', ['9988 7766', '998 877 66', '99 887 766', '99887 766', '9 98 87 76 6']],
    ['with a prefix', ['+47 99 88 77 66', '0047 99887766', '(+47) 99887766', '00 47 99 88 77 66']],
    ['with another', ['47 99 88 77 66', '+47 (22) 33 44 55', '+47-22-33-44-55', '+47.22.33.44.55']],
    ['behind a word', ['tlf.99887766', 'Tlf 2233 4455', 'mob:99887766', 'ring oss på 22 334 455']],
    [
      'behind another',
      ['telefonnr.: 2233 4455', 'Telefon (dagtid): 2233 4455', 'wa.me/4799887766'],
    ],
    ['of five digits', ['tlf 815 00', 'telefon 02131', 'ring 02131']],
    [
      'beside something',
      ['Kari:99887766', 'Oslo,99887766', '(99887766)', 'v/99887766', '«99887766»'],
    ],
    ['in odd digits', ['９９８８７７６６', '𝟗𝟗𝟖𝟖𝟕𝟕𝟔𝟔', '99\u00AD88\u200B77\u206066']],
    [
      'with odd blanks',
      ['99\u00A088\u202F77\u200966', '99\u200788\u300077\u280066', '99\n 88\t77 66'],
    ],
    ['in markup', ['**99** 88 _77_ 66', '<b>99</b> 88&nbsp;77&#8239;66', '[99 88](/x/) 77 66']],
    ['with a footnote', ['99887766¹', '99887766<sup>1</sup>']],
    ['in a link', ['<a href="tel:+4799887766">Ring</a>', '[ring](tel:99887766)']],
    [
      'behind a year or a reference',
      ['i 2021 99 88 77 66', '0155 22 33 44 55', 'u22-067 22 33 44 55'],
    ],
    ['of other countries', ['+46 70 123 45 67', '+380 44 123 45 67']],
  ])('%s', (_, texts) => {
    for (const text of texts) expect(kinds(text), text).toEqual(['telefonnummer']);
  });

  test('two of them', () => {
    expect(kinds('99887766/99887755')).toEqual(['telefonnummer', 'telefonnummer']);
    expect(kinds('99887766–99887755')).toEqual(['telefonnummer', 'telefonnummer']);
    expect(kinds('22 33 44 55 – 22 33 44 66')).toEqual(['telefonnummer', 'telefonnummer']);
  });
});

describe('none in', () => {
  test.each([
    ['years', ['i 2020-2022', '2021 2022', '2019/2020', '2020–2022 og 2023']],
    ['days', ['01.02.2022', '31.12.2022', '22.11.2021-31.12.2022', '2022-01-31', '20220131']],
    [
      'days behind a word',
      ['ring 31.12.2022', 'telefon 2022-01-31', 'ring oss 20220131', 'på telefon 2021–2022'],
    ],
    ['times', ['kl. 10.00-12.00', '2022-01-31 10.30']],
    ['paragraphs', ['§§ 29–40 og § 17', 'LOV-2009-12-18-131', '§ 20 a, 18, 19, 28 og 29']],
    ['citations', ['u22:19909-19911', '[u22:1634-1638, u22:1-2]', 'u22:9988-7766']],
    [
      'amounts',
      ['12 500 000 kroner', '45 000 000', '99 887 766 kr', 'kr 99887766', '45000000 kroner'],
    ],
    ['shares', ['22 222 222 %', '12,22222222', '0.99887766', '99887766 prosent']],
    ['numbers of organisations', ['974 760 673', 'NO 974 760 673 MVA', '974760673']],
    ['numbers of municipalities', ['0301 1103 4601', '4601 4602', '3043 3328 5058|9001']],
    ['references', ['u22-067', 'sak 2022/12345', 'ISSN 1503-9988', 'ISBN 978-82-450-1234-5']],
    ['hashes', ['a99887766b', 'deadbeef99887766', '0x99887766', 'x_99887766']],
    [
      'addresses',
      [
        'https://nav.no/99887766',
        'https://nav.no/sak?id=99887766',
        'a-99887766',
        'https://nav.no/12/99887766',
      ],
    ],
    [
      'lists of numbers',
      ['40 50 60 70', '41 42 43 44', '22, 33, 44 og 55', '- 22\n- 33\n- 44\n- 55'],
    ],
    ['cells', ['| 22 | 33 | 44 | 55 |', '<td>22</td><td>33</td><td>44</td><td>55</td>']],
    ['paragraphs of text', ['22 33\n\n44 55']],
    ['services', ['116 117', 'ring 113', 'ring 116 111', 'per telefon 12 500 ganger', '02131']],
  ])('%s', (_, texts) => {
    for (const text of texts) expect(kinds(text), text).toEqual([]);
  });
});
