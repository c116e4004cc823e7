package vn.tongket.awards.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;
import vn.tongket.awards.nomination.trait.Traits;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** Reads one row of a list into a nomination (đọc một dòng đề nghị), or says what is wrong with it. */
final class RowReader {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?((?:19|20)\\d{2})(?:\\D.*)?");
    private static final Map<String, NomineeKind> KINDS = Map.of(
            "ca nhan",
            NomineeKind.PERSON,
            "cn",
            NomineeKind.PERSON,
            "person",
            NomineeKind.PERSON,
            "tap the",
            NomineeKind.COLLECTIVE,
            "tt",
            NomineeKind.COLLECTIVE,
            "collective",
            NomineeKind.COLLECTIVE);
    private static final Map<String, Gender> GENDERS =
            Map.of("nam", Gender.MALE, "male", Gender.MALE, "nu", Gender.FEMALE, "female", Gender.FEMALE);
    private static final Map<String, Duty> DUTIES = Map.of(
            "lanh dao",
            Duty.LEADING,
            "lanh dao, quan ly",
            Duty.LEADING,
            "quan ly",
            Duty.LEADING,
            "leading",
            Duty.LEADING,
            "truc tiep",
            Duty.DIRECT,
            "truc tiep cong tac, lao dong",
            Duty.DIRECT,
            "truc tiep cong tac",
            Duty.DIRECT,
            "truc tiep lao dong",
            Duty.DIRECT,
            "direct",
            Duty.DIRECT);

    private final NomineeRow row;
    private final ListContext context;
    private final List<RowMistake> mistakes = new ArrayList<>();

    private RowReader(NomineeRow row, ListContext context) {
        this.row = row;
        this.context = context;
    }

    /**
     * What the rows are read against (căn cứ đọc danh sách).
     *
     * @param units units of the directory by the names that the list uses
     * @param own units for which the caller nominates
     * @param forms codes of the campaign's forms by the texts that the list uses
     * @param onlyForm the campaign's form where it has but one; else null
     */
    record ListContext(Map<String, UnitSummary> units, Set<UnitId> own, Map<String, String> forms, String onlyForm) {}

    static CheckedRow read(NomineeRow row, ListContext context) {
        return new RowReader(row, context).checked();
    }

    private CheckedRow checked() {
        NomineeKind kind = kind();
        String name = limited(NomineeField.NAME, 300, RowMistakeKind.NAME_TOO_LONG);
        if (name.isEmpty()) {
            mistake(RowMistakeKind.NAME_MISSING, "");
        }
        UnitSummary unit = unit();
        Traits traits = kind == NomineeKind.COLLECTIVE ? Traits.UNKNOWN : traits();
        String position = limited(NomineeField.POSITION, 300, RowMistakeKind.TOO_LONG);
        String honorific = limited(NomineeField.HONORIFIC, 20, RowMistakeKind.TOO_LONG);
        String achievement = limited(NomineeField.ACHIEVEMENT, 8_000, RowMistakeKind.TOO_LONG);
        String form = form();
        LocalDate from = day(NomineeField.FROM);
        LocalDate to = day(NomineeField.TO);
        if (from != null && to != null && to.isBefore(from)) {
            mistake(RowMistakeKind.PERIOD_REVERSED, row.cell(NomineeField.TO));
        }
        NomineeEntry nominee = new NomineeEntry(
                kind, name, empty(honorific), empty(position), unit == null ? null : unit.unitId(), null, traits);
        NominationEntry entry = mistakes.isEmpty() ? new NominationEntry(nominee, form, achievement, from, to) : null;
        String unitName = unit == null ? row.cell(NomineeField.UNIT) : unit.name();
        return new CheckedRow(row.line(), name, unitName, entry, List.copyOf(mistakes), List.of(), List.of());
    }

    /** Without a column for it, whoever has a position, a gender or a year of birth is a person. */
    private NomineeKind kind() {
        String said = SearchKey.of(row.cell(NomineeField.KIND)).strip();
        if (said.isEmpty()) {
            boolean person = !(row.cell(NomineeField.POSITION)
                            + row.cell(NomineeField.GENDER)
                            + row.cell(NomineeField.BIRTH_YEAR)
                            + row.cell(NomineeField.HONORIFIC))
                    .isBlank();
            return person ? NomineeKind.PERSON : NomineeKind.COLLECTIVE;
        }
        return known(KINDS, said, RowMistakeKind.KIND_UNKNOWN, NomineeField.KIND, NomineeKind.PERSON);
    }

    private Traits traits() {
        String gender = SearchKey.of(row.cell(NomineeField.GENDER)).strip();
        String duty = SearchKey.of(row.cell(NomineeField.DUTY)).strip();
        return new Traits(
                birthYear(),
                known(GENDERS, gender, RowMistakeKind.GENDER_UNKNOWN, NomineeField.GENDER, null),
                known(DUTIES, duty, RowMistakeKind.DUTY_UNKNOWN, NomineeField.DUTY, null));
    }

    private Integer birthYear() {
        String said = row.cell(NomineeField.BIRTH_YEAR);
        if (said.isEmpty()) {
            return null;
        }
        Matcher year = YEAR.matcher(said);
        int thisYear = LocalDate.now().getYear();
        if (year.matches()) {
            int born = Integer.parseInt(year.group(1));
            if (born > thisYear - 110 && born <= thisYear - 10) {
                return born;
            }
        }
        mistake(RowMistakeKind.BIRTH_YEAR_ODD, said);
        return null;
    }

    private UnitSummary unit() {
        String said = row.cell(NomineeField.UNIT);
        if (said.isEmpty()) {
            return null;
        }
        UnitSummary unit = context.units().get(said);
        if (unit == null) {
            mistake(RowMistakeKind.UNIT_UNKNOWN, said);
        } else if (!context.own().contains(unit.unitId())) {
            mistake(RowMistakeKind.UNIT_OF_OTHERS, said);
        }
        return unit;
    }

    private String form() {
        String said = row.cell(NomineeField.FORM);
        if (said.isEmpty() && context.onlyForm() == null) {
            mistake(RowMistakeKind.FORM_MISSING, "");
        }
        String form = said.isEmpty() ? context.onlyForm() : context.forms().get(said);
        if (!said.isEmpty() && form == null) {
            mistake(RowMistakeKind.FORM_UNKNOWN, said);
        }
        return form;
    }

    private LocalDate day(NomineeField field) {
        String said = row.cell(field);
        if (said.isEmpty()) {
            return null;
        }
        try {
            Matcher written = DAY.matcher(said);
            if (written.matches()) {
                return LocalDate.of(number(written, 3), number(written, 2), number(written, 1));
            }
            Matcher iso = ISO_DAY.matcher(said);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            if (said.matches("[3-6]\\d{4}")) {
                return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(said));
            }
        } catch (DateTimeException e) {
            mistake(RowMistakeKind.DAY_ODD, said);
            return null;
        }
        mistake(RowMistakeKind.DAY_ODD, said);
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private <T> T known(Map<String, T> words, String said, RowMistakeKind otherwise, NomineeField field, T none) {
        if (!said.isEmpty() && !words.containsKey(said)) {
            mistake(otherwise, row.cell(field));
        }
        return words.getOrDefault(said, none);
    }

    private String limited(NomineeField field, int most, RowMistakeKind otherwise) {
        String said = row.cell(field);
        if (said.length() > most) {
            mistake(otherwise, said.substring(0, 60) + "…");
        }
        return said;
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private void mistake(RowMistakeKind kind, String said) {
        mistakes.add(new RowMistake(kind, said));
    }
}
