/**
 * Beginning a plan from what there is (soạn từ mẫu, sao chép kế hoạch năm trước).
 *
 * <ul>
 *   <li>REV-10 A template keeps words, headings and units; number, dates, exact times and deadlines are left out.
 *   <li>REV-11 An office sees its own templates and the shipped ones; a name is used once in an office.
 *   <li>REV-12 A copy of a former plan has neither number nor date, no exact time and no deadline.
 *   <li>REV-13 In a copy the years of the former plan become those of the new one, and a day is left open; citations
 *       keep theirs. Each such change is a warning with the old and the new words.
 *   <li>REV-14 The legal bases of a copy stay, each with a warning to check it.
 *   <li>REV-15 The signer and the guests named in a copy are compared with who holds the position today; the one who
 *       does is put in as signer, and a warning tells every difference.
 * </ul>
 */
package vn.tongket.planning.template;
